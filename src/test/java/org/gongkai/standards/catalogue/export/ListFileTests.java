package org.gongkai.standards.catalogue.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gongkai.standards.catalogue.Audience;
import org.gongkai.standards.catalogue.Matter;
import org.gongkai.standards.catalogue.MatterId;
import org.gongkai.standards.catalogue.Mode;
import org.gongkai.standards.catalogue.Outlet;
import org.gongkai.standards.catalogue.Subject;
import org.gongkai.standards.catalogue.Tier;
import org.gongkai.standards.catalogue.cell.Bases;
import org.gongkai.standards.catalogue.cell.TimeLimits;
import org.gongkai.standards.catalogue.reading.ReadMatter;
import org.gongkai.standards.catalogue.reading.ShippedLists;
import org.gongkai.standards.catalogue.sheet.NotReadable;
import org.junit.jupiter.api.Test;

class ListFileTests {
    private static final String LIST = "zhongdian-lingyu";
    private static final Matter MATTER = matter("=HYPERLINK(\"x\")");

    @Test
    void aWorkbookIsReadBackAsItWas() throws NotReadable {
        var file = XlsxFile.of(ShippedLists.list(LIST), "第 1 版", List.of(MATTER));
        assertSame(ShippedLists.read(LIST, file, "a.xlsx").matters());
    }

    @Test
    void separatedTextIsReadBackAsItWas() throws NotReadable {
        var file = CsvFile.of(ShippedLists.list(LIST), List.of(MATTER));
        assertSame(ShippedLists.read(LIST, file, "a.csv").matters());
    }

    @Test
    void whatLooksLikeAFormulaIsTextEverywhere() throws IOException {
        var csv = new String(CsvFile.of(ShippedLists.list(LIST), List.of(MATTER)), StandardCharsets.UTF_8);
        assertThat(csv).contains("\"'=HYPERLINK(\"\"x\"\")\"").startsWith("\uFEFF");
        try (var book = book()) {
            for (var cell : book.getSheetAt(0).getRow(4)) {
                assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            }
        }
    }

    @Test
    void aWorkbookIsReadyForThePrinter() throws IOException {
        try (var book = book()) {
            var sheet = book.getSheetAt(0);
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
            assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("3:4");
            assertThat(sheet.getMergedRegions())
                    .extracting(Object::toString)
                    .anyMatch(region -> region.contains("A1:"));
        }
    }

    private static XSSFWorkbook book() throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(XlsxFile.of(ShippedLists.list(LIST), "", List.of(MATTER))));
    }

    private static void assertSame(List<ReadMatter> read) {
        assertThat(read).singleElement().satisfies(matter -> {
            assertThat(matter.sequence()).isEqualTo("007");
            assertThat(matter.level2()).isEqualTo("=HYPERLINK(\"x\")");
            assertThat(matter.elements()).isEqualTo(MATTER.elements());
            assertThat(matter.bases()).isEqualTo(MATTER.bases());
            assertThat(matter.limits()).isEqualTo(MATTER.limits());
            assertThat(matter.subjects()).containsExactly("区民政局", "招标人");
            assertThat(matter.outlets()).isEqualTo(MATTER.outlets());
            assertThat(matter.audienceNote()).isEqualTo("项目单位");
            assertThat(matter.mode()).isEqualTo(Mode.ON_REQUEST);
            assertThat(matter.tiers()).isEqualTo(MATTER.tiers());
            assertThat(matter.extra()).containsEntry("核对人", "示例");
        });
    }

    private static Matter matter(String level2) {
        return new Matter(
                new MatterId(1),
                LIST,
                1,
                1,
                true,
                1,
                null,
                "社会救助",
                "007",
                "",
                "综合业务",
                level2,
                "",
                List.of("救助制度", "时间、地点"),
                Bases.read("《社会救助暂行办法》（国务院令第649号）第九条"),
                TimeLimits.read("信息形成20个工作日内公开;其中行政许可自作出决定之日起7个工作日内公示"),
                List.of(new Subject("区民政局", null), new Subject("招标人", null)),
                List.of(
                        new Outlet(org.gongkai.standards.catalogue.Channel.WEBSITE, ""),
                        new Outlet(org.gongkai.standards.catalogue.Channel.OTHER, "信用中国网站")),
                Audience.SPECIFIC,
                "项目单位",
                Mode.ON_REQUEST,
                List.of(Tier.COUNTY, Tier.VILLAGE),
                Map.of(),
                Map.of("核对人", "示例"),
                Map.of());
    }
}
