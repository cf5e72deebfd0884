package org.gongkai.portal.site.web;

import java.time.LocalDate;
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
        @Nullable Owed owed,
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

    /** What had to be public in the last months (公开义务), the rate in time in per cent, and what is missing still. */
    public record Owed(long due, String rate, long missing, LocalDate since) {}

    /** A name with a count, leading somewhere. */
    public record Door(String name, String href, long count) {}

    /** One of the lists. */
    public record Sheet(String ordinal, String name, String href, long count, String summary) {}

    /** The district government and how many departments, towns and villages there are. */
    public record Who(@Nullable Door government, long departments, long towns, long villages) {}
}
