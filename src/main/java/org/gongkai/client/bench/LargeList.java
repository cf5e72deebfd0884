package org.gongkai.client.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A made-up list as large as a district's, in the national form with merged cells, as a workbook. Nothing in it is real. */
final class LargeList {

    private static final String[] FIELDS = {
        "社会救助", "义务教育", "财政预决算", "安全生产", "税收管理", "公共资源交易", "重大建设项目", "城乡规划", "征地补偿", "拆迁安置",
        "保障性住房", "农村危房改造", "环境保护", "公共文化服务", "公共法律服务", "扶贫救灾", "食品药品监管", "城市综合执法", "就业创业", "社会保险",
        "养老服务", "户籍管理", "涉农补贴", "医疗卫生", "市政服务"
    };
    private static final String[] TOP = {
        "序号", "公开事项", "", "公开内容（要素）", "公开依据", "公开时限", "公开主体", "公开渠道和载体", "公开对象", "", "公开方式", "", "公开层级", ""
    };
    private static final String[] BELOW = {
        "", "一级事项", "二级事项", "", "", "", "", "", "全社会", "特定群体", "主动", "依申请", "县级", "乡级"
    };
    private static final String[] HEADER_MERGES = {
        "A1:N1", "A2:A3", "B2:C2", "D2:D3", "E2:E3", "F2:F3", "G2:G3", "H2:H3", "I2:J2", "K2:L2", "M2:N2"
    };
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Map<String, Integer> texts = new LinkedHashMap<>();
    private final int rows;
    private final int sheets;
    private final int merges;

    /** A list of so many rows over so many sheets, at most 25, with so many merged regions in all. */
    LargeList(int rows, int sheets, int merges) {
        this.rows = rows;
        this.sheets = sheets;
        this.merges = merges;
    }

    byte[] xlsx() {
        var parts = new LinkedHashMap<String, String>();
        var names = new StringBuilder();
        var links = new StringBuilder();
        for (int i = 0; i < sheets; i++) {
            parts.put("xl/worksheets/sheet" + (i + 1) + ".xml", sheet(i));
            names.append("<sheet name='%s' sheetId='%d' r:id='r%d'/>".formatted(FIELDS[i], i + 1, i + 1));
            links.append(link("r" + (i + 1), "worksheet", "worksheets/sheet" + (i + 1) + ".xml"));
        }
        links.append(link("t", "sharedStrings", "sharedStrings.xml"));
        var shared = new StringBuilder();
        texts.keySet().forEach(text -> shared.append("<si><t>").append(text).append("</t></si>"));
        parts.put("xl/sharedStrings.xml", "<sst xmlns='" + MAIN + "'>" + shared + "</sst>");
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns='" + MAIN + "' xmlns:r='" + LINKS + "'><sheets>" + names + "</sheets></workbook>");
        parts.put("xl/_rels/workbook.xml.rels", links(links.toString()));
        parts.put("_rels/.rels", links(link("r1", "officeDocument", "xl/workbook.xml")));
        return zip(parts);
    }

    private String sheet(int index) {
        int from = (int) ((long) rows * index / sheets);
        int own = (int) ((long) rows * (index + 1) / sheets) - from;
        int groups = Math.max(0, merges * (index + 1) / sheets - merges * index / sheets - HEADER_MERGES.length);
        int size = groups == 0 ? 1 : Math.max(2, own / groups);
        var xml = new StringBuilder("<worksheet xmlns='" + MAIN + "'><sheetData>");
        row(xml, 1, "新城区" + FIELDS[index] + "领域基层政务公开标准目录（测试数据）");
        row(xml, 2, TOP);
        row(xml, 3, BELOW);
        for (int i = 0; i < own; i++) {
            row(xml, i + 4, matter(from + i, i / size, i % size == 0 || i / size >= groups));
        }
        xml.append("</sheetData><mergeCells>");
        for (var header : HEADER_MERGES) {
            xml.append("<mergeCell ref='").append(header).append("'/>");
        }
        for (int i = 0; i < groups && (i + 1) * size <= own; i++) {
            xml.append("<mergeCell ref='B%d:B%d'/>".formatted(i * size + 4, (i + 1) * size + 3));
        }
        return xml.append("</mergeCells></worksheet>").toString();
    }

    private static String[] matter(int number, int group, boolean first) {
        return new String[] {
            Integer.toString(number + 1),
            first ? "一级事项" + group : "",
            "二级事项" + number,
            "申报材料；批准流程；办理时限；受理机构",
            "《中华人民共和国政府信息公开条例》第十九条；《社会救助暂行办法》（国务院令第649号）",
            number % 3 == 0 ? "及时公开" : "信息形成或者变更之日起20个工作日内；其中行政许可自作出决定之日起7个工作日内",
            "区民政局",
            "■政府网站 □政府公报 ■两微一端 □发布会/听证会 ■政务服务中心 □其他",
            "√",
            "",
            "√",
            "",
            "√",
            number % 2 == 0 ? "√" : ""
        };
    }

    private void row(StringBuilder xml, int number, String... cells) {
        xml.append("<row r='").append(number).append("'>");
        for (int i = 0; i < cells.length; i++) {
            if (!cells[i].isEmpty()) {
                int text = texts.computeIfAbsent(cells[i], words -> texts.size());
                xml.append("<c r='%c%d' t='s'><v>%d</v></c>".formatted((char) ('A' + i), number, text));
            }
        }
        xml.append("</row>");
    }

    private static String link(String id, String type, String target) {
        return "<Relationship Id='" + id + "' Type='" + LINKS + "/" + type + "' Target='" + target + "'/>";
    }

    private static String links(String links) {
        return "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>" + links
                + "</Relationships>";
    }

    private static byte[] zip(Map<String, String> parts) {
        try (var out = new ByteArrayOutputStream();
                var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
            zip.finish();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
