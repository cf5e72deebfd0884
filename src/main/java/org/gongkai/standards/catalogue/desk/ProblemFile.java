package org.gongkai.standards.catalogue.desk;

import static org.gongkai.foundation.design.Speech.say;

import java.util.List;
import java.util.stream.Stream;
import org.gongkai.foundation.design.export.CsvTable;

/** The problems of a preview as separated text (问题表), to be sent to those who made the list. */
final class ProblemFile {
    private ProblemFile() {}

    static String of(List<PreviewPage.Trouble> troubles) {
        var table = new CsvTable()
                .row(
                        say("catalogue.preview.place"),
                        say("catalogue.preview.original"),
                        say("catalogue.preview.understoodas"),
                        say("catalogue.preview.weight"),
                        say("catalogue.preview.problem"));
        for (var trouble : troubles) {
            table.row(Stream.of(
                            trouble.place(),
                            trouble.original(),
                            trouble.understood(),
                            trouble.weight(),
                            trouble.sentence())
                    .map(text -> text.replace('\u00A0', ' '))
                    .toList());
        }
        return table.toString();
    }
}
