package org.gongkai.disclosure.publishing.sample;

import java.awt.Color;
import java.awt.Polygon;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.gongkai.disclosure.publishing.EnclosedFile;
import org.gongkai.disclosure.publishing.EnclosedFile.Use;
import org.gongkai.foundation.files.FileStore;

/** Small files made on the spot, so that samples have something to hand over. */
final class SampleFiles {

    private static final int WIDTH = 960;
    private static final int HEIGHT = 540;

    private SampleFiles() {}

    /** Keeps one file, told as {@code ending:name}. */
    static EnclosedFile keep(FileStore store, String told) {
        var sides = told.split(":", 2);
        var name = sides[1] + "." + sides[0];
        var kept = store.keep(new ByteArrayInputStream(bytes(sides[0], sides[1])), name);
        var use = kept.isPicture() ? Use.PICTURE : Use.ATTACHMENT;
        return new EnclosedFile(use, kept.digest(), name, kept.mediaType(), kept.size(), sides[1]);
    }

    private static byte[] bytes(String ending, String title) {
        try (var out = new ByteArrayOutputStream()) {
            switch (ending) {
                case "docx" -> form(title, out);
                case "xlsx" -> table(title, out);
                default -> ImageIO.write(ridge(), "png", out);
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void form(String title, ByteArrayOutputStream out) throws IOException {
        try (var paper = new XWPFDocument()) {
            paper.createParagraph().createRun().setText(title);
            paper.createParagraph().createRun().setText("姓名：　　　　　联系电话：　　　　　　（示例空表）");
            paper.write(out);
        }
    }

    private static void table(String title, ByteArrayOutputStream out) throws IOException {
        try (var book = new XSSFWorkbook()) {
            var sheet = book.createSheet("示例");
            sheet.createRow(0).createCell(0).setCellValue(title);
            var head = sheet.createRow(1);
            head.createCell(0).setCellValue("项目");
            head.createCell(1).setCellValue("金额（示例）");
            for (int i = 1; i <= 3; i++) {
                var row = sheet.createRow(1 + i);
                row.createCell(0).setCellValue("示例项目" + i);
                row.createCell(1).setCellValue(100.0 * i);
            }
            book.write(out);
        }
    }

    /** A ridge before the sky. */
    private static BufferedImage ridge() {
        var picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(new Color(0xE2F0F4));
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setColor(new Color(0x2A829C));
        pen.fillPolygon(mountain(300, 90));
        pen.setColor(new Color(0x86B85F));
        pen.fillPolygon(mountain(430, 30));
        pen.dispose();
        return picture;
    }

    private static Polygon mountain(int foot, int swing) {
        var outline = new Polygon();
        outline.addPoint(0, HEIGHT);
        for (int x = 0; x <= WIDTH; x += 24) {
            outline.addPoint(x, foot - (int) (swing * (Math.sin(x / 97.0) + Math.sin(x / 41.0) / 2)));
        }
        outline.addPoint(WIDTH, HEIGHT);
        return outline;
    }
}
