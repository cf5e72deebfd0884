package org.gongkai.standards.catalogue.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongkai.standards.catalogue.sheet.Grid.FlawKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a cell shows, whichever way the file says it. */
class CellsAsShownTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0000 | 505 | 0505
            00-00 | 505 | 05-05
            0"个工作日" | 20 | 20个工作日
            0.00 | 1.1 | 1.10
            General | 1 | 1
            General | 511602000000 | 511602000000
            General | 0.30000000000000004 | 0.3
            @ | 7 | 7
            yyyy"年"m"月"d"日" | 45356 | 2024-03-05
            [$-804]yyyy"年"m"月"d"日";@ | 45356 | 2024-03-05
            m/d/yy | 45356 | 2024-03-05
            yyyy-mm-dd hh:mm | 45356.5 | 2024-03-05 12:00
            yyyy"年"m"月" | 45356 | 2024年3月
            """)
    void numbersAreShownInTheirFormat(String format, String value, String shown) throws NotReadable {
        var book = RawBook.usual()
                .styles(
                        "<numFmts><numFmt numFmtId='170' formatCode='" + format.replace("\"", "&quot;")
                                + "'/></numFmts>",
                        "<xf numFmtId='0'/><xf numFmtId='170'/>")
                .sheet("<sheetData><row r='1'><c r='A1' s='1'><v>" + value + "</v></c></row></sheetData>");
        assertThat(only(book)).isEqualTo(shown);
    }

    @Test
    void datesOfTheMacCountFrom1904() throws NotReadable {
        var book = RawBook.usual()
                .since1904()
                .styles("", "<xf numFmtId='14'/>")
                .sheet("<sheetData><row r='1'><c r='A1' s='0'><v>43894</v></c></row></sheetData>");
        assertThat(only(book)).isEqualTo("2024-03-05");
    }

    @Test
    void theStrictFormReadsTheSameAndKeepsItsDates() throws NotReadable {
        var book = RawBook.strict()
                .texts("<si><t>办事指南</t></si>")
                .sheet("<sheetData><row r='1'><c r='A1' t='s'><v>0</v></c>"
                        + "<c r='B1' t='d'><v>2024-03-05T00:00:00</v></c></row></sheetData>");
        assertThat(grid(book).rows().getFirst().texts()).containsExactly("办事指南", "2024-03-05");
    }

    @Test
    void runsOfRichTextAreJoinedAndHintsForPronunciationLeftOut() throws NotReadable {
        var book = RawBook.usual()
                .texts("<si><r><t>办事</t></r><r><rPr><b/></rPr><t xml:space='preserve'>指南 </t></r>"
                        + "<rPh sb='0' eb='2'><t>バンシ</t></rPh><phoneticPr fontId='1'/></si>")
                .sheet("<sheetData><row r='1'><c r='A1' t='s'><v>0</v></c>"
                        + "<c r='B1' t='inlineStr'><is><r><t>政策</t></r><r><t>法规</t></r><rPh sb='0' eb='1'><t>x</t></rPh></is></c>"
                        + "</row></sheetData>");
        assertThat(grid(book).rows().getFirst().texts()).containsExactly("办事指南", "政策法规");
    }

    @Test
    void addressesThatAreLeftOutFollowOneAnother() throws NotReadable {
        var book = RawBook.usual()
                .sheet("<sheetData><row><c t='inlineStr'><is><t>甲</t></is></c><c><v>1</v></c></row>"
                        + "<row><c t='inlineStr'><is><t>乙</t></is></c></row></sheetData>");
        assertThat(grid(book).rows()).extracting(Grid.Row::number).containsExactly(1, 2);
        assertThat(grid(book).rows().getFirst().texts()).containsExactly("甲", "1");
    }

    @Test
    void ofAFormulaOnlyItsLastValueCounts() throws NotReadable {
        var book = RawBook.usual()
                .sheet(
                        "<sheetData><row r='1'><c r='A1' t='str'><f t='shared' ref='A1:A2' si='0'>B1&amp;C1</f><v>区民政局</v></c>"
                                + "<c r='B1' t='str'><f t='shared' si='0'/><v>区教育局</v></c><c r='C1'><f>1+1</f><v>2</v></c>"
                                + "<c r='D1'><f>D2</f></c><c r='E1' t='e'><f>1/0</f><v>#DIV/0!</v></c>"
                                + "<c r='F1' t='b'><f>TRUE()</f><v>1</v></c></row></sheetData>");
        var grid = grid(book);
        assertThat(grid.rows().getFirst().texts()).containsExactly("区民政局", "区教育局", "2", "", "", "TRUE");
        assertThat(grid.flaws()).extracting(Grid.Flaw::kind).containsExactly(FlawKind.NO_VALUE, FlawKind.ERROR_VALUE);
    }

    @Test
    void aNumberWithMoreDigitsThanASpreadsheetKeepsIsReported() throws NotReadable {
        var book = RawBook.usual()
                .sheet("<sheetData><row r='1'><c r='A1'><v>1.1430511234567801E17</v></c></row></sheetData>");
        assertThat(only(book)).isEqualTo("114305112345678010");
        assertThat(grid(book).flaws()).extracting(Grid.Flaw::kind).containsExactly(FlawKind.DIGITS_LOST);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            '\u00a0办事指南\u00a0' | 办事指南
            办事\u00a0指南 | 办事指南
            办事\u00ad指南 | 办事指南
            办事\u200b指南\ufeff | 办事指南
            办事_x000D_指南 | '办事
            指南'
            办事_x000d__x000A_指南 | '办事
            指南'
            ２０个工作日ＡＢｃ | 20个工作日ABc
            （一）办事指南： | （一）办事指南：
            '　办事指南　' | 办事指南
            \uf0fe主动 \uf0a8依申请 | ☑主动 □依申请
            """)
    void whatCopyingLeavesIsCleaned(String text, String clean) {
        assertThat(CleanText.of(text)).isEqualTo(clean);
    }

    @Test
    void hiddenRowsAndColumnsAreKnown() throws NotReadable {
        var book = RawBook.usual()
                .sheet("<cols><col min='2' max='2' hidden='1'/></cols><sheetData><row r='1' hidden='true'>"
                        + "<c r='A1'><v>1</v></c></row></sheetData>");
        assertThat(grid(book).rows().getFirst().hidden()).isTrue();
        assertThat(grid(book).hiddenColumns()).containsExactly(1);
    }

    private static String only(RawBook book) throws NotReadable {
        return grid(book).rows().getFirst().text(0);
    }

    private static Grid grid(RawBook book) throws NotReadable {
        return BookReader.read(book.bytes(), "a.xlsx").grids().getFirst();
    }

    @Test
    void lettersOfSymbolFontsAreTheSignsTheyDraw() throws NotReadable {
        var fonts = "<fonts><font><name val='宋体'/></font><font><name val='Wingdings 2'/></font></fonts>";
        var book = RawBook.usual()
                .styles(fonts, "<xf numFmtId='0' fontId='0'/><xf numFmtId='0' fontId='1'/>")
                .texts("<si><t>R</t></si><si><r><rPr><rFont val='Wingdings'/></rPr><t>þ</t></r><r><t>政府网站 </t></r>"
                        + "<r><rPr><rFont val='Wingdings'/></rPr><t>o</t></r><r><t>政府公报R</t></r></si>")
                .sheet(
                        "<sheetData><row r='1'><c r='A1' t='s' s='1'><v>0</v></c><c r='B1' t='s' s='0'><v>0</v></c>"
                                + "<c r='C1' t='inlineStr' s='1'><is><t>£</t></is></c><c r='D1' t='s'><v>1</v></c></row></sheetData>");

        assertThat(BookReader.read(book.bytes(), "a.xlsx")
                        .grids()
                        .getFirst()
                        .rows()
                        .getFirst()
                        .texts())
                .containsExactly("☑", "R", "□", "☑政府网站 □政府公报R");
    }

    @Test
    void formulasWithoutAValueAreToldEvenIfTheFileHoldsAnEmptyOne() throws NotReadable {
        var book = RawBook.usual()
                .sheet("<sheetData><row r='1'><c r='A1'><f>1+1</f><v></v></c><c r='B1' t='str'><f>\"\"</f><v></v></c>"
                        + "<c r='C1' t='inlineStr'><is><t>x</t></is></c></row></sheetData>");

        assertThat(BookReader.read(book.bytes(), "a.xlsx").grids().getFirst().flaws())
                .extracting(Grid.Flaw::column, Grid.Flaw::kind)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(0, FlawKind.NO_VALUE));
    }
}
