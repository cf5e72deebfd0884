package org.gongkai.standards.catalogue.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongkai.standards.catalogue.sheet.NotReadable;
import org.junit.jupiter.api.Test;

/** As many matters as the founding document counts, with as many merged cells as such a file has. */
class LargeListTests {
    private static final int ROWS = 6_302;

    @Test
    void aWholeDistrictIsReadWithoutAProblem() throws NotReadable {
        var book = new AwkwardBook("社会救助").nationalHeader();
        for (int i = 0; i < ROWS; i++) {
            book.row(i + 1 + "|一级事项" + i / 5 + "|二级事项" + i
                    + "|申报材料;批准流程;办理时限;受理机构|《中华人民共和国政府信息公开条例》第十九条;《社会救助暂行办法》（国务院令第649号）"
                    + "|信息形成或者变更之日起20个工作日内|区民政局|■政府网站 □政府公报 ■政务服务中心|√||√||√|√");
        }
        for (int i = 0; i + 4 < ROWS; i += 5) {
            book.merge("B" + (i + 3) + ":B" + (i + 7));
        }
        var file = book.bytes();
        var reading = ShippedLists.read("zhongdian-lingyu", file, "a.xlsx");

        assertThat(reading.matters()).hasSize(ROWS);
        assertThat(reading.merges()).isGreaterThan(1_200);
        assertThat(reading.problems()).isEmpty();
    }
}
