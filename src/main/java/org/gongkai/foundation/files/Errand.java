package org.gongkai.foundation.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * Work on a foreign file that is done in a process of its own (隔离作业). It finds what it is given in a directory and leaves there what
 * it made. It has a constructor without arguments and needs no Spring.
 */
public interface Errand {

    /** Does the work; whatever it throws is told as a reason why the file cannot be read. */
    void run(Path directory) throws IOException;

    /** The file in which the work notes how far it is. */
    String PROGRESS = "progress";

    /** The file in which it notes how many pieces there are, once it knows. */
    String TOTAL = "total";

    /** Notes how many pieces are done, for whoever waits; never half a number. */
    static void progress(Path directory, int done) throws IOException {
        note(directory, PROGRESS, done);
    }

    /** Notes how many pieces there are in all. */
    static void total(Path directory, int pieces) throws IOException {
        note(directory, TOTAL, pieces);
    }

    private static void note(Path directory, String name, int number) throws IOException {
        var note = directory.resolve(name + ".new");
        Files.writeString(note, Integer.toString(number));
        Files.move(note, directory.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    }

    /** The file can be read, but not be worked on (不能办理): a sentence by its key. */
    final class Declined extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final String key;
        private final List<String> facts;

        public Declined(String key, Object... facts) {
            super(key);
            this.key = key;
            this.facts = java.util.Arrays.stream(facts).map(String::valueOf).toList();
        }

        public String key() {
            return key;
        }

        public List<String> facts() {
            return facts;
        }
    }
}
