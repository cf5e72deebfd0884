package org.gongkai.foundation.paper.ofd;

import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.gongkai.foundation.paper.font.Fonts;
import org.gongkai.foundation.paper.layout.Face;
import org.gongkai.foundation.paper.layout.Layout;
import org.gongkai.foundation.paper.layout.Mark;
import org.gongkai.foundation.paper.sealing.Seal;

/**
 * Writes a layout as OFD (写出 OFD): a package of small XML files, parts of the fonts, and the seal over all of them. Every file lies
 * under its path in the package.
 */
public final class OfdWriter {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String SPACE = " xmlns:ofd=\"http://www.ofdspec.org/2016\"";

    private final Fonts fonts;
    private final OfdFacts facts;

    public OfdWriter(Fonts fonts, OfdFacts facts) {
        this.fonts = fonts;
        this.facts = facts;
    }

    public byte[] write(Layout layout, Seal seal) {
        var files = new LinkedHashMap<String, byte[]>();
        var ids = new Ids();
        var used = used(layout);
        var fontIds = new EnumMap<Face, Integer>(Face.class);
        used.keySet().forEach(face -> fontIds.put(face, ids.next()));
        int[] pages = layout.sheets().stream().mapToInt(_ -> ids.next()).toArray();
        files.put("OFD.xml", root(layout.title()));
        for (int i = 0; i < pages.length; i++) {
            var content = new Sheet(fonts, fontIds, ids).content(layout.sheets().get(i));
            files.put("Doc_0/Pages/Page_" + i + "/Content.xml", xml("Page", content));
        }
        files.put("Doc_0/PublicRes.xml", resources(fontIds));
        used.forEach((face, characters) ->
                files.put("Doc_0/Res/" + file(face), fonts.of(face).part(characters)));
        files.put("Doc_0/Document.xml", document(pages, ids.last()));
        return new OfdSeal(facts)
                .put(files, layout.sealPlace(), pages[layout.sealPlace().sheet()], seal);
    }

    /** An XML file with one root. */
    static byte[] xml(String name, String content) {
        return (HEAD + "<ofd:" + name + SPACE + ">" + content + "</ofd:" + name + ">").getBytes(StandardCharsets.UTF_8);
    }

    static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static Map<Face, Set<Integer>> used(Layout layout) {
        var used = new EnumMap<Face, Set<Integer>>(Face.class);
        layout.sheets()
                .forEach(sheet -> sheet.forEach(mark -> {
                    if (mark instanceof Mark.Words words) {
                        words.words()
                                .codePoints()
                                .forEach(character -> used.computeIfAbsent(words.face(), _ -> new TreeSet<>())
                                        .add(character));
                    }
                }));
        return used;
    }

    private byte[] root(String title) {
        return (HEAD + "<ofd:OFD" + SPACE + " Version=\"1.0\" DocType=\"OFD\"><ofd:DocBody><ofd:DocInfo><ofd:DocID>"
                        + facts.id() + "</ofd:DocID><ofd:Title>" + escaped(title) + "</ofd:Title><ofd:Author>"
                        + escaped(facts.issuer()) + "</ofd:Author><ofd:CreationDate>"
                        + DateTimeFormatter.ISO_LOCAL_DATE.format(facts.when())
                        + "</ofd:CreationDate><ofd:Creator>Gongkai</ofd:Creator><ofd:CustomDatas>"
                        + "<ofd:CustomData Name=\"verification\">" + facts.mark()
                        + "</ofd:CustomData></ofd:CustomDatas></ofd:DocInfo><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot>"
                        + "<ofd:Signatures>" + OfdSeal.LIST + "</ofd:Signatures></ofd:DocBody></ofd:OFD>")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] document(int[] pages, int last) {
        var content = new StringBuilder("<ofd:CommonData><ofd:MaxUnitID>" + last + "</ofd:MaxUnitID>" + Sheet.AREA
                + "<ofd:PublicRes>PublicRes.xml</ofd:PublicRes></ofd:CommonData><ofd:Pages>");
        for (int i = 0; i < pages.length; i++) {
            content.append("<ofd:Page ID=\"")
                    .append(pages[i])
                    .append("\" BaseLoc=\"Pages/Page_")
                    .append(i)
                    .append("/Content.xml\"/>");
        }
        return xml("Document", content.append("</ofd:Pages>").toString());
    }

    private static byte[] resources(Map<Face, Integer> ids) {
        var content = new StringBuilder("<ofd:Fonts>");
        ids.forEach((face, id) -> content.append("<ofd:Font ID=\"")
                .append(id)
                .append("\" FontName=\"Gongkai-")
                .append(face)
                .append("\"><ofd:FontFile>")
                .append(file(face))
                .append("</ofd:FontFile></ofd:Font>"));
        return (HEAD + "<ofd:Res" + SPACE + " BaseLoc=\"Res\">" + content + "</ofd:Fonts></ofd:Res>")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String file(Face face) {
        return "font_" + face.ordinal() + ".ttf";
    }

    /** Numbers of the objects of one document. */
    static final class Ids {

        private int last;

        int next() {
            return ++last;
        }

        int last() {
            return last;
        }
    }
}
