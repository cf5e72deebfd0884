package org.gongkai.disclosure.duties.sample;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /**
     * One sample.
     *
     * @param matter field and number in the list of key fields
     * @param days formed so many days ago
     */
    private record Sample(String matter, int days, String what) {}

    private static final List<Sample> SAMPLES = List.of(
            new Sample("养老服务 3", 75, "一家养老机构的备案变更（示例）"),
            new Sample("社会救助 2", 9, "社会救助投诉电话变更（示例）"),
            new Sample("社会救助 6", 31, "10 月最低生活保障审批结果（示例）"),
            new Sample("养老服务 2", 6, "高龄津贴标准调整（示例）"),
            new Sample("养老服务 4", 2, "一件养老机构行政处罚决定（示例）"),
            new Sample("食品药品监管 2", 24, "一件食品经营处罚决定（示例）"),
            new Sample("就业创业 1", 1, "冬季招聘岗位表（示例）"),
            new Sample("义务教育 2", 52, "学校基本信息变更（示例）"));

    private final Occasions occasions;
    private final Recount recount;
    private final ListRegister lists;
    private final Clock clock;

    SampleOccasions(Occasions occasions, Recount recount, ListRegister lists, Clock clock) {
        this.occasions = occasions;
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
