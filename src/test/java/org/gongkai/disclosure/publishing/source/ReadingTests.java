package org.gongkai.disclosure.publishing.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.gongkai.disclosure.publishing.DocumentKind;
import org.gongkai.disclosure.publishing.Validity;
import org.gongkai.foundation.design.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 12);

    @Test
    void understandsAnArticleOfALawWithoutBeingTold() throws BadLine {
        var article = read(Map.of(
                "id",
                "ab#第一条",
                "title",
                "示例条例 第一条",
                "law",
                "示例条例",
                "law_id",
                "ab",
                "article",
                "第一条",
                "date",
                "2016-07-22",
                "text",
                "第一条 为了示例，制定本条例。\n本条例所称示例，是指样子。"));
        assertThat(article.sourceId()).isEqualTo("ab#第一条");
        assertThat(article.kind()).isEqualTo(DocumentKind.LAW_ARTICLE);
        assertThat(article.publishedOn().day()).isEqualTo(LocalDate.of(2016, 7, 22));
        assertThat(article.content().body().html())
                .contains("<strong>第一条</strong>")
                .doesNotContain("<script");
        assertThat(article.content().metadata().further()).containsEntry("law_id", "ab");
    }

    @Test
    void understandsALawWithChaptersAndItsEnd() throws BadLine {
        var law = read(Map.of(
                "id",
                "x",
                "title",
                "示例办法",
                "category",
                "行政法规",
                "document_number",
                "国发(1980)82号",
                "expired",
                "1",
                "text",
                "## 第一章 总则\n\n第一条 为了示例。\n\n## 第二章 附则\n\n第二条 施行。"));
        assertThat(law.kind()).isEqualTo(DocumentKind.LAW);
        assertThat(law.ended()).isEqualTo(Validity.EXPIRED);
        assertThat(law.content().metadata().origin().number()).isEqualTo("国发〔1980〕82号");
        assertThat(law.content().body().outline()).extracting("text").containsExactly("第一章 总则", "第二章 附则");
    }

    @Test
    void keepsFieldsThatNobodyKnows() throws BadLine {
        var one = read(line("weather", "晴"));
        assertThat(one.content().metadata().further()).containsEntry("weather", "晴");
    }

    @Test
    void followsTheImportersMapFirst() throws BadLine {
        var reading = reading("headline=title,title=,text=body");
        var one = reading.read(1, Map.of("id", "1", "headline", "真正的标题", "title", "别的", "text", "正文"));
        assertThat(one.content().title()).isEqualTo("真正的标题");
        assertThat(one.content().metadata().further()).containsEntry("title", "别的");
    }

    @Test
    void aMapToAnUnknownFieldIsRefusedBeforeAnythingIsRead() {
        assertThatThrownBy(() -> Fields.of("text=nonsense"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("nonsense");
    }

    @ParameterizedTest(name = "{0}={1}: {2}")
    @CsvSource({
        "title, '', 标题",
        "body, '', 正文",
        "sourceId, '', sourceId",
        "publishedOn, gestern, 日期",
        "publishedOn, 2026-02-30, 日期",
        "publishedOn, 2026-03-13, 今天之后",
        "kind, 天书, 天书",
        "validTo, 20250101x, validTo",
    })
    void aBadLineSaysWhyInASentence(String field, String value, String word) {
        assertThatThrownBy(() -> read(line(field, value)))
                .isInstanceOf(BadLine.class)
                .hasMessageContaining(word)
                .hasMessageEndingWith(field.equals("publishedOn") && value.equals("gestern") ? "。" : "。");
    }

    @ParameterizedTest
    @CsvSource({
        "2016-7-2, 2016-07-02,",
        "2016/07/02, 2016-07-02,",
        "2016年7月2日, 2016-07-02,",
        "20160702, 2016-07-02,",
        "2016-07-02T08:00:00+08:00, 2016-07-02,",
        "1980, 1980-01-01, 1980",
        "1980年6月, 1980-06-01, 1980年6月"
    })
    void readsDaysInAnyForm(String written, LocalDate day, String asWritten) throws BadLine {
        var dated = read(line("publishedOn", written)).publishedOn();
        assertThat(dated.day()).isEqualTo(day);
        assertThat(dated.asWritten()).isEqualTo(asWritten);
    }

    @Test
    void aLawWithoutADayTakesThatOfItsHistory() throws BadLine {
        var known = read(line("history", "1992年9月19日 某会议通过\n1992年10月1日 公布"));
        assertThat(known.publishedOn().day()).isEqualTo(LocalDate.of(1992, 10, 1));
        var unknown = read(line("history", "不详"));
        assertThat(unknown.publishedOn().asWritten()).isEqualTo("日期不详");
    }

    @Test
    void theDigestChangesExactlyWithWhatTheLineSays() throws BadLine {
        assertThat(read(line("weather", "晴")).digest())
                .isEqualTo(read(line("weather", "晴")).digest());
        assertThat(read(line("weather", "晴")).digest())
                .isNotEqualTo(read(line("weather", "雨")).digest());
    }

    @Test
    void scriptsInABodyDoNotSurvive() throws BadLine {
        var one = read(line("body", "<p onclick=\"x()\">好<script>alert(1)</script></p>"));
        assertThat(one.content().body().html())
                .contains("好")
                .doesNotContain("script")
                .doesNotContain("onclick");
    }

    private static Map<String, String> line(String field, String value) {
        var line = new HashMap<>(Map.of("sourceId", "1", "title", "标题", "body", "正文"));
        line.put(field, value);
        return line;
    }

    private static Incoming read(Map<String, String> line) throws BadLine {
        return reading("").read(1, line);
    }

    private static Reading reading(String map) {
        var codes = new Reading.Codes(Map.of("综合政务", "02"), Map.of("通知", "05"), CategoryKinds.read());
        return new Reading(Fields.of(map), codes, null, TODAY);
    }
}
