package org.gongkai.portal.site.withdrawal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;

/** The search index as its files say, deleted entries included: what a reader of the disk could still find. */
record IndexOnDisk(Path directory) {

    /** Where a word still stands: in stored fields, in terms. */
    List<String> places(String word) throws IOException {
        var places = new ArrayList<String>();
        try (var folders = Files.walk(directory)) {
            for (var folder : folders.filter(Files::isDirectory).toList()) {
                try (var store = FSDirectory.open(folder)) {
                    if (!DirectoryReader.indexExists(store)) continue;
                    for (var commit : DirectoryReader.listCommits(store)) {
                        try (var reader = DirectoryReader.open(commit)) {
                            for (var leaf : reader.leaves()) look(leaf.reader(), word, places);
                        }
                    }
                }
            }
        }
        return places;
    }

    private static void look(LeafReader leaf, String word, List<String> places) throws IOException {
        var stored = leaf.storedFields();
        for (int i = 0; i < leaf.maxDoc(); i++) {
            for (var field : stored.document(i).getFields()) {
                if (String.valueOf(field.stringValue()).contains(word))
                    places.add("stored " + field.name() + " of " + i);
            }
        }
        for (var info : leaf.getFieldInfos()) {
            var terms = leaf.terms(info.name);
            if (terms == null) continue;
            var each = terms.iterator();
            for (BytesRef term = each.next(); term != null; term = each.next()) {
                if (term.utf8ToString().contains(word)) places.add("term of " + info.name);
            }
        }
    }
}
