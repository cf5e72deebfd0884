package org.gongkai.disclosure.publishing.importing;

import java.util.EnumSet;
import org.gongkai.disclosure.publishing.life.Hand;
import org.gongkai.disclosure.publishing.life.Part;
import org.gongkai.foundation.jobs.JobRun;
import org.gongkai.foundation.organization.UnitId;

/** For whom, by whom and how documents are imported (导入要求). */
public record Order(UnitId unit, Hand hand, boolean publish) {

    /** What {@link ImportOffice} wrote into a job's orders. */
    public static Order of(JobRun run) {
        boolean publish = run.order("publish").map(Boolean::parseBoolean).orElse(false);
        var hand = new Hand(
                run.order("person").map(Long::valueOf).orElse(null), run.startedBy(), EnumSet.of(Part.IMPORTER));
        return new Order(new UnitId(Long.parseLong(run.order("unit").orElseThrow())), hand, publish);
    }
}
