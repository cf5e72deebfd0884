package org.gongkai.portal.site.web;

import java.util.List;
import org.gongkai.foundation.design.Line;
import org.gongkai.foundation.design.Step;
import org.gongkai.portal.site.life.LifeSituation;
import org.gongkai.portal.site.life.LifeSituation.Topic;
import org.jspecify.annotations.Nullable;

/**
 * What the home page shows (首页); what the district does not have yet is an empty list.
 *
 * @param now the day in words
 * @param often what many look for
 * @param kinds kinds of documents that there are, as doors
 * @param running what is shown for a period now
 */
public record HomeView(
        String now,
        Facts facts,
        List<Topic> often,
        List<LifeSituation> lives,
        List<Door> kinds,
        List<Line> newest,
        List<Step> running,
        List<Sheet> lists,
        long matters,
        List<Door> fields,
        long fieldMatters,
        Who who) {

    /** Figures of the day: published today, by how many units, running, in all. */
    public record Facts(long today, long units, long running, long total) {}

    /** A name with a count, leading somewhere. */
    public record Door(String name, String href, long count) {}

    /** One of the lists. */
    public record Sheet(String ordinal, String name, String href, long count, String summary) {}

    /** The district government and how many departments, towns and villages there are. */
    public record Who(@Nullable Door government, long departments, long towns, long villages) {}
}
