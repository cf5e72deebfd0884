package org.gongkai.foundation.privacy.cutting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gongkai.foundation.files.Errand;
import org.gongkai.foundation.privacy.rebuilding.SheetMaking;
import org.gongkai.foundation.privacy.rebuilding.WordMaking;
import org.gongkai.foundation.privacy.redaction.Cuts;
import org.gongkai.foundation.privacy.redaction.Manuscript;
import org.gongkai.foundation.privacy.redaction.Parcel;

/** Makes a new file without what has to go (制作公开件). Nothing of the original is edited: what may be seen is written anew. */
public final class Cutting implements Errand {

    public static final String CUTS = "cuts";
    public static final String RESULT = "result";

    @Override
    public void run(Path directory) throws IOException {
        var manuscript = Parcel.manuscript(Files.readAllBytes(directory.resolve(Opening.MANUSCRIPT)));
        var cuts = Parcel.cuts(Files.readAllBytes(directory.resolve(CUTS)));
        var original = directory.resolve(Opening.ORIGINAL);
        var result = directory.resolve(RESULT);
        switch (manuscript.form()) {
            case PDF -> PdfMaking.make(original, manuscript, cuts, result);
            case JPEG, PNG -> picture(original, manuscript, cuts, result);
            case DOCX -> WordMaking.make(manuscript, cuts, result);
            case XLSX -> SheetMaking.make(manuscript, cuts, result);
        }
    }

    private static void picture(Path original, Manuscript manuscript, Cuts cuts, Path result) throws IOException {
        var image = Pictures.upright(original);
        Raster.paint(image, Paint.boxes(manuscript, cuts).getFirst(), 1);
        Pictures.write(image, manuscript.form(), result);
    }
}
