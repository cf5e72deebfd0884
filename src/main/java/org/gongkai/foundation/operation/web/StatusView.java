package org.gongkai.foundation.operation.web;

import static org.gongkai.foundation.design.Speech.say;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.foundation.design.Tone;
import org.gongkai.foundation.operation.Vitals;

/**
 * The state in words.
 *
 * @param sentence the whole in one sentence
 * @param kind of the note it stands in
 */
public record StatusView(String sentence, String kind, List<Row> rows, Map<String, String> facts) {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Asia/Shanghai"));

    /** One sign. */
    public record Row(String label, Tone tone, String state, String words) {}

    static StatusView of(List<Vitals.Reading> readings, Running running) {
        var rows = readings.stream()
                .map(reading -> new Row(
                        say(reading.vital().label()),
                        reading.sign().tone(),
                        say("operation.tone." + reading.sign().tone()),
                        reading.sign().words()))
                .toList();
        long bad = rows.stream().filter(row -> row.tone() == Tone.LATE).count();
        long mind = rows.stream().filter(row -> row.tone() == Tone.SOON).count();
        var sentence = bad + mind == 0 ? say("operation.all-well") : say("operation.look", bad + mind);
        var facts = new LinkedHashMap<String, String>();
        facts.put(say("operation.version"), running.version());
        facts.put(say("operation.since"), MINUTE.format(running.since()));
        facts.put(say("operation.data"), running.data());
        return new StatusView(sentence, bad > 0 ? "blocked" : mind > 0 ? "mind" : "done", rows, facts);
    }
}
