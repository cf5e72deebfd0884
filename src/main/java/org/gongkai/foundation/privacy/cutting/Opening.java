package org.gongkai.foundation.privacy.cutting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gongkai.foundation.files.Errand;
import org.gongkai.foundation.privacy.rebuilding.Packages;
import org.gongkai.foundation.privacy.rebuilding.SheetReading;
import org.gongkai.foundation.privacy.rebuilding.WordReading;
import org.gongkai.foundation.privacy.redaction.Form;
import org.gongkai.foundation.privacy.redaction.Manuscript;
import org.gongkai.foundation.privacy.redaction.Parcel;

/** Reads a file (读取原件): what it is, its text with places, and pictures of its pages. */
public final class Opening implements Errand {

    public static final String ORIGINAL = "original";
    public static final String MANUSCRIPT = "manuscript";
    private static final int ENOUGH = 1024;

    /** The picture of a page, from 1. */
    public static String page(int number) {
        return "page-" + number + ".jpg";
    }

    @Override
    public void run(Path directory) throws IOException {
        read(directory.resolve(ORIGINAL), directory, 0);
    }

    /** @param before pieces that were done before */
    static void read(Path original, Path directory, int before) throws IOException {
        var manuscript =
                switch (form(original)) {
                    case PDF -> PdfReading.read(original, directory, before);
                    case JPEG -> Pictures.read(original, Form.JPEG, directory);
                    case PNG -> Pictures.read(original, Form.PNG, directory);
                    case DOCX -> WordReading.read(original);
                    case XLSX -> SheetReading.read(original);
                };
        Files.write(directory.resolve(MANUSCRIPT), Parcel.of(manuscript));
    }

    /** By its first bytes alone; what the sender calls it does not count. */
    private static Form form(Path file) throws IOException {
        byte[] head;
        try (var in = Files.newInputStream(file)) {
            head = in.readNBytes(ENOUGH);
        }
        var text = new String(head, java.nio.charset.StandardCharsets.ISO_8859_1);
        if (text.contains("%PDF-")) return Form.PDF;
        if (text.startsWith("\u00ff\u00d8\u00ff")) return Form.JPEG;
        if (text.startsWith("\u0089PNG")) return Form.PNG;
        if (text.startsWith("PK")) return Packages.form(file);
        if (text.startsWith("\u00d0\u00cf\u0011\u00e0")) throw new Declined(Packages.oldOffice(file));
        throw new Declined("privacy.redaction.form");
    }

    static Manuscript.Remark remark(String key, Object... facts) {
        return Manuscript.Remark.of(key, facts);
    }
}
