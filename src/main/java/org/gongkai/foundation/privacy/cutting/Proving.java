package org.gongkai.foundation.privacy.cutting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gongkai.foundation.files.Errand;
import org.gongkai.foundation.privacy.rebuilding.PackageProof;
import org.gongkai.foundation.privacy.redaction.Parcel;

/** Opens what was made as anybody could and looks for what was taken out (泄漏检查). Knows how it was made no better than a reader does. */
public final class Proving implements Errand {

    /** What was found, a line each: key and fact. Empty when nothing was. */
    public static final String LEAKS = "leaks";

    @Override
    public void run(Path directory) throws IOException {
        var manuscript = Parcel.manuscript(Files.readAllBytes(directory.resolve(Opening.MANUSCRIPT)));
        var cuts = Parcel.cuts(Files.readAllBytes(directory.resolve(Cutting.CUTS)));
        var result = directory.resolve(Cutting.RESULT);
        List<String> leaks =
                switch (manuscript.form()) {
                    case PDF -> PdfProof.leaks(result, manuscript, cuts);
                    case JPEG, PNG -> PictureProof.leaks(result, manuscript, cuts);
                    case DOCX, XLSX -> PackageProof.leaks(result, cuts.words());
                };
        Files.write(directory.resolve(LEAKS), leaks);
        // how anybody sees it, for a last look
        Opening.read(result, directory, manuscript.leaves().size());
    }
}
