package org.gongkai.foundation.paper.web;

import static org.gongkai.foundation.design.Speech.say;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.foundation.paper.PaperNews;
import org.gongkai.foundation.paper.register.Entry;
import org.gongkai.foundation.paper.verifying.Verdict;
import org.springframework.stereotype.Component;

/** A verdict in plain words (核验结果). */
@Component
class Told {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final List<PaperNews> rooms;
    private final Clock clock;

    Told(List<PaperNews> rooms, Clock clock) {
        this.rooms = rooms;
        this.clock = clock;
    }

    Answer of(Verdict verdict) {
        var entry = verdict.entry();
        var outcome = verdict.outcome();
        boolean sample = entry != null && entry.sample() && outcome != Verdict.Outcome.CHANGED;
        var kind =
                switch (outcome) {
                    case UNCHANGED -> sample ? "mind" : "done";
                    case KNOWN_CODE, UNLISTED -> "mind";
                    case CHANGED, FOREIGN, UNKNOWN_CODE -> "blocked";
                };
        var title = "paper.verdict." + outcome + (sample && outcome == Verdict.Outcome.UNCHANGED ? ".sample" : "");
        return new Answer(
                kind,
                say(title),
                say("paper.verdict." + outcome + ".sentence") + register(verdict),
                sample ? say("paper.verdict.sample") : "",
                entry == null ? Map.of() : facts(entry),
                entry == null
                        ? List.of()
                        : rooms.stream()
                                .flatMap(room -> room.of(entry.code()).stream())
                                .toList());
    }

    private static String register(Verdict verdict) {
        boolean changed = verdict.outcome() == Verdict.Outcome.CHANGED && verdict.entry() != null;
        return changed ? say("paper.verdict.CHANGED.register") : "";
    }

    private Map<String, String> facts(Entry entry) {
        var facts = new LinkedHashMap<String, String>();
        facts.put(say("paper.field.unit"), entry.unitName());
        facts.put(say("paper.field.title"), entry.title());
        facts.put(
                say(entry.number().contains("〔") ? "paper.field.number.official" : "paper.field.number"),
                entry.number());
        facts.put(say("paper.field.dated"), entry.datedOn().toString());
        facts.put(say("paper.field.sealed"), MINUTE.format(entry.sealedAt().atZone(clock.getZone())));
        facts.put(say("paper.field.pages"), Integer.toString(entry.pages()));
        facts.put(say("paper.field.code"), entry.code().grouped());
        return facts;
    }
}
