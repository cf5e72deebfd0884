package org.gongkai.foundation.paper.layout;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A code that a telephone reads (二维码) as strips of dark squares.
 *
 * @param size squares a side
 */
public record Squares(int size, List<Strip> strips) {

    /** Dark squares side by side. */
    public record Strip(int x, int y, int length) {}

    public Squares {
        strips = List.copyOf(strips);
    }

    public static Squares of(String text) {
        try {
            var hints = Map.of(EncodeHintType.MARGIN, 0, EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M);
            var matrix = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, hints);
            var strips = new ArrayList<Strip>();
            for (int y = 0; y < matrix.getHeight(); y++) {
                for (int x = 0; x < matrix.getWidth(); x++) {
                    int from = x;
                    while (x < matrix.getWidth() && matrix.get(x, y)) {
                        x++;
                    }
                    if (x > from) {
                        strips.add(new Strip(from, y, x - from));
                    }
                }
            }
            return new Squares(matrix.getWidth(), strips);
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException(tooLong);
        }
    }
}
