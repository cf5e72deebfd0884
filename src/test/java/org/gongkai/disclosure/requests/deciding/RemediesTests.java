package org.gongkai.disclosure.requests.deciding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.gongkai.disclosure.requests.RequestsSettings;
import org.gongkai.foundation.calendar.Span;
import org.gongkai.foundation.calendar.SpanUnit;
import org.gongkai.foundation.organization.Unit;
import org.gongkai.foundation.organization.UnitId;
import org.gongkai.foundation.organization.UnitKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RemediesTests {

    private static final LocalDate NOW = LocalDate.of(2026, 3, 12);
    private static final RequestsSettings SETTINGS = new RequestsSettings(
            "呼和浩特市人民政府",
            "国家税务总局呼和浩特市税务局",
            "有管辖权的人民法院",
            Duration.ofDays(365),
            10,
            Duration.ofDays(30),
            30,
            "",
            3,
            40,
            List.of());
    private static final Remedies.Spans SPANS = new Remedies.Spans() {
        @Override
        public Span reconsideration(LocalDate on) {
            return new Span(60, SpanUnit.DAY);
        }

        @Override
        public Span litigation(LocalDate on) {
            return new Span(6, SpanUnit.MONTH);
        }
    };

    @Test
    void aRefusalSaysReconsiderationFirst() {
        for (var code : List.of("3-1", "3-2", "3-3", "3-4", "3-5", "3-6", "3-7", "2")) {
            assertThat(text(List.of(code), bureau(), NOW))
                    .as(code)
                    .contains("应当先申请行政复议")
                    .contains("60")
                    .contains("新城区人民政府")
                    .contains("15 日")
                    .contains("第二十三条")
                    .doesNotContain("直接向");
        }
    }

    @Test
    void everythingElseLeavesTheChoice() {
        for (var code : List.of("1-1", "1-2", "3-8", "4-1", "4-2", "4-3", "5-1", "5-2", "5-3", "5-4", "5-5", "6-3")) {
            assertThat(text(List.of(code), bureau(), NOW))
                    .as(code)
                    .contains("直接向")
                    .contains("60")
                    .contains("6 个月")
                    .doesNotContain("应当先");
        }
    }

    @Test
    void beforeTheNewLawARefusalCouldBeSuedDirectly() {
        assertThat(text(List.of("3-6"), bureau(), LocalDate.of(2023, 12, 31))).contains("直接向");
        assertThat(text(List.of("3-6"), bureau(), LocalDate.of(2024, 1, 1))).contains("应当先申请行政复议");
    }

    @Test
    void partsThatGoDifferentWaysAreNamed() {
        assertThat(text(List.of("1-2", "3-4", "4-1"), bureau(), NOW))
                .contains("对第 2 项，如果不服不予公开")
                .contains("对第 1、3 项，如果不服本答复");
    }

    @Test
    void theAuthorityFollowsTheBody() {
        assertThat(Appeals.of(unit("新城区民政局", UnitKind.DEPARTMENT, 1L), "新城区人民政府", SETTINGS)
                        .name())
                .isEqualTo("新城区人民政府");
        assertThat(Appeals.of(unit("东风路街道办事处", UnitKind.SUBDISTRICT, 1L), "新城区人民政府", SETTINGS)
                        .name())
                .isEqualTo("新城区人民政府");
        assertThat(Appeals.of(unit("新城区人民政府", UnitKind.GOVERNMENT, null), "新城区人民政府", SETTINGS)
                        .name())
                .isEqualTo("呼和浩特市人民政府");
        assertThat(Appeals.of(unit("新城区税务局", UnitKind.DEPARTMENT, 1L), "新城区人民政府", SETTINGS)
                        .name())
                .isEqualTo("国家税务总局呼和浩特市税务局");
        var branch = Appeals.of(unit("新城区公安分局", UnitKind.DEPARTMENT, 1L), "新城区人民政府", SETTINGS);
        assertThat(branch.name()).isEqualTo("呼和浩特市人民政府");
        assertThat(branch.also()).isEqualTo("新城区人民政府");
    }

    @Test
    void theTreeIsTheNationalOne() {
        var rows = DecisionTree.all().stream().map(DecisionKind::row).distinct().toList();
        assertThat(rows).hasSize(21).first().isEqualTo("三（一）");
        assertThat(DecisionTree.all()).allSatisfy(kind -> {
            assertThat(kind.article()).isNotBlank();
            assertThat(kind.remedy() == Remedy.RECONSIDERATION_FIRST)
                    .isEqualTo(kind.ground() != null || kind.asksGround());
        });
        assertThat(DecisionTree.choosable()).noneMatch(DecisionKind::isByLapse);
    }

    private static String text(List<String> codes, Unit body, LocalDate on) {
        var authority = Appeals.of(body, "新城区人民政府", SETTINGS);
        return new Remedies(_ -> authority, SETTINGS)
                .text(codes.stream().map(DecisionTree::kind).toList(), body, on, SPANS);
    }

    private static Unit bureau() {
        return unit("新城区民政局", UnitKind.DEPARTMENT, 1L);
    }

    private static Unit unit(String name, UnitKind kind, @Nullable Long parent) {
        return new Unit(
                new UnitId(9),
                "x",
                name,
                name,
                kind,
                parent == null ? null : new UnitId(parent),
                "",
                "",
                "",
                "",
                "",
                "",
                1,
                LocalDate.of(2000, 1, 1),
                null);
    }
}
