package org.gongkai.foundation.privacy.redaction;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Office files in which names are hidden in every corner of the format. */
public final class PlantedOffice {

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private PlantedOffice() {}

    /** A document whose body is made of these paragraphs of WordprocessingML. */
    public static byte[] docx(Map<String, String> more, String body) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            put(zip, "[Content_Types].xml", """
                    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/>\
                    <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>""");
            put(zip, "word/document.xml", part("document", "<w:body>" + body + "</w:body>"));
            for (var part : more.entrySet()) put(zip, part.getKey(), part.getValue());
        }
        return bytes.toByteArray();
    }

    static String part(String root, String content) {
        return "<w:%s xmlns:w=\"%s\" xmlns:mc=\"urn:mc\">%s</w:%s>".formatted(root, WORD, content, root);
    }

    /** A paragraph of runs. */
    public static String paragraph(String... runs) {
        var all = new StringBuilder("<w:p>");
        for (var run : runs)
            all.append("<w:r><w:t xml:space=\"preserve\">").append(run).append("</w:t></w:r>");
        return all.append("</w:p>").toString();
    }

    static byte[] planted(Map<String, String> planted, String name) throws IOException {
        var body = paragraph("申请人", name.substring(0, 1), name.substring(1), "的材料")
                + "<w:p><w:ins w:author=\"" + planted.get("author")
                + "\"><w:r><w:t>新增一句</w:t></w:r></w:ins><w:del><w:r><w:delText>"
                + planted.get("deleted") + "</w:delText></w:r></w:del></w:p>"
                + "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>" + planted.get("vanished") + "</w:t></w:r></w:p>"
                + "<w:p><w:r><w:instrText>AUTHOR " + planted.get("field") + "</w:instrText></w:r></w:p>"
                + "<w:p><w:moveFrom><w:r><w:t>" + planted.get("moved") + "</w:t></w:r></w:moveFrom></w:p>"
                + "<w:p><w:r><mc:AlternateContent><mc:Fallback><w:t>" + planted.get("fallback")
                + "</w:t></mc:Fallback></mc:AlternateContent><w:drawing><docPr descr=\"" + planted.get("picture")
                + "\"/></w:drawing></w:r></w:p>"
                + "<w:tbl><w:tr><w:tc>" + paragraph("姓名") + "</w:tc><w:tc>" + paragraph("电话")
                + "</w:tc></w:tr><w:tr><w:tc>"
                + paragraph(name) + "</w:tc><w:tc>" + paragraph("１３８-００１３-８０００") + "</w:tc></w:tr></w:tbl>"
                + paragraph("其余内容可以公开");
        return docx(
                Map.of(
                        "word/header1.xml",
                        part("hdr", paragraph("页眉里的", name)),
                        "word/footnotes.xml",
                        part("footnotes", "<w:footnote>" + paragraph("脚注里的" + name) + "</w:footnote>"),
                        "word/comments.xml",
                        part(
                                "comments",
                                "<w:comment w:author=\"" + planted.get("author") + "\">"
                                        + paragraph(planted.get("comment")) + "</w:comment>"),
                        "word/settings.xml",
                        part("settings", "<w:docVar w:val=\"" + planted.get("variable") + "\"/>"),
                        "docProps/core.xml",
                        "<core><creator>" + planted.get("creator") + "</creator></core>",
                        "docProps/custom.xml",
                        "<custom><p>" + planted.get("custom") + "</p></custom>",
                        "customXml/item1.xml",
                        "<x>" + planted.get("item") + "</x>",
                        "word/embeddings/" + planted.get("embedded") + ".bin",
                        planted.get("embedded"),
                        "word/media/image1.png",
                        planted.get("media")),
                body);
    }

    static byte[] xlsx(Map<String, String> planted, String name) throws IOException {
        try (var book = new XSSFWorkbook()) {
            var sheet = book.createSheet(name + "的名单");
            var row = sheet.createRow(0);
            row.createCell(0).setCellValue("姓名");
            row.createCell(1).setCellValue(name);
            row.createCell(2).setCellValue(13800138000d);
            row.createCell(3).setCellFormula("\"" + planted.get("formula") + "\"&\"某\"");
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            row.getCell(3).removeFormula();
            row.createCell(4).setCellFormula("LEN(\"" + planted.get("argument") + "\")");
            sheet.createRow(1).createCell(0).setCellValue("其余内容可以公开");
            var hidden = sheet.createRow(2);
            hidden.createCell(0).setCellValue(planted.get("row"));
            hidden.setZeroHeight(true);
            sheet.createRow(3).createCell(7).setCellValue(planted.get("column"));
            sheet.setColumnHidden(7, true);
            sheet.getHeader().setCenter(planted.get("header"));
            var note = sheet.createDrawingPatriarch()
                    .createCellComment(new org.apache.poi.xssf.usermodel.XSSFClientAnchor());
            note.setString(planted.get("comment"));
            note.setAuthor(planted.get("author"));
            var defined = book.createName();
            defined.setNameName(planted.get("defined"));
            defined.setRefersToFormula("\"" + planted.get("defined") + "\"");
            book.createSheet("暗").createRow(0).createCell(0).setCellValue(planted.get("sheet"));
            book.setSheetVisibility(1, SheetVisibility.VERY_HIDDEN);
            book.getProperties().getCoreProperties().setCreator(planted.get("creator"));
            book.getProperties().getCustomProperties().addProperty("p", planted.get("custom"));
            var bytes = new ByteArrayOutputStream();
            book.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
