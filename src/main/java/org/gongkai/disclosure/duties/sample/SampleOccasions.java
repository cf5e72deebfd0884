package org.gongkai.disclosure.duties.sample;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.disclosure.duties.Duties;
import org.gongkai.disclosure.duties.DutyFilter;
import org.gongkai.disclosure.duties.DutyState;
import org.gongkai.disclosure.duties.ledger.Explanations;
import org.gongkai.disclosure.duties.ledger.Occasions;
import org.gongkai.disclosure.duties.ledger.Recount;
import org.gongkai.foundation.organization.SampleChapter;
import org.gongkai.standards.catalogue.ListRegister;
import org.gongkai.standards.catalogue.MatterId;
import org.springframework.stereotype.Component;

/** What was formed in the sample district and is not public yet (示例). */
@Component
class SampleOccasions implements SampleChapter {

    private static final int ORDER = 40;
    private static final int MANY = 1000;
    private static final int PROMISED = 6;

    /**
     * One sample.
     *
     * @param matter field and number in the list of key fields
     * @param days formed so many days ago
     * @param why what the unit says of it, or empty
     */
    private record Sample(String matter, int days, String what, String why) {

        Sample(String matter, int days, String what) {
            this(matter, days, what, "");
        }
    }

    private static final List<Sample> SAMPLES = List.of(
            new Sample("养老服务 3", 75, "一家养老机构的备案变更（示例）", "等市民政局批复"),
            new Sample("社会救助 2", 9, "社会救助投诉电话变更（示例）"),
            new Sample("社会救助 6", 31, "一批最低生活保障审批结果（示例）", "名单正在核对"),
            new Sample("养老服务 2", 6, "高龄津贴标准调整（示例）"),
            new Sample("养老服务 4", 2, "一件养老机构行政处罚决定（示例）"),
            new Sample("食品药品监管 2", 24, "一件食品经营处罚决定（示例）"),
            new Sample("就业创业 1", 1, "冬季招聘岗位表（示例）"),
            new Sample("义务教育 2", 52, "学校基本信息变更（示例）"),
            new Sample("重大建设项目 3", 118, "一处在建工程的安全检查结果（示例）"),
            new Sample("公共文化服务 1", 44, "文化馆闭馆维修安排（示例）", "施工单位重新报了工期"),
            new Sample("安全生产 1", 13, "一处重大事故隐患挂牌督办（示例）"),
            new Sample("社会保险 2", 17, "失业保险金标准调整（示例）"),
            new Sample("保障性住房 1", 22, "第五批公租房资格确认结果（示例）"));

    private final Occasions occasions;
    private final Explanations explanations;
    private final Duties duties;
    private final Recount recount;
    private final ListRegister lists;
    private final Clock clock;

    SampleOccasions(
            Occasions occasions,
            Explanations explanations,
            Duties duties,
            Recount recount,
            ListRegister lists,
            Clock clock) {
        this.occasions = occasions;
        this.explanations = explanations;
        this.duties = duties;
        this.recount = recount;
        this.lists = lists;
        this.clock = clock;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public void load() {
        Map<String, MatterId> matters = new HashMap<>();
        lists.inForce(matter -> matters.put(matter.fieldName() + " " + matter.sequence(), matter.id()));
        SAMPLES.forEach(sample -> note(sample, matters));
        recount.all();
        SAMPLES.stream().filter(sample -> !sample.why().isEmpty()).forEach(this::explain);
    }

    private void explain(Sample sample) {
        duties.list(DutyFilter.ALL.standing(Set.of(DutyState.MISSING)), 0, MANY).stream()
                .filter(duty -> sample.what().equals(duty.what()))
                .forEach(duty -> explanations.add(
                        duty, sample.why(), LocalDate.now(clock).plusDays(PROMISED), "示例信息员", true));
    }

    private void note(Sample sample, Map<String, MatterId> matters) {
        var matter = matters.get(sample.matter());
        if (matter == null) {
            return;
        }
        lists.demands(List.of(matter)).stream()
                .flatMap(demand -> demand.units().stream())
                .findFirst()
                .ifPresent(unit -> occasions.add(
                        matter, unit, LocalDate.now(clock).minusDays(sample.days()), sample.what(), "示例", true));
    }
}
