package org.gongkai.disclosure.requests.statistics;

import static org.gongkai.foundation.design.Speech.say;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.gongkai.foundation.design.Faults;
import org.gongkai.foundation.design.Figure;
import org.gongkai.foundation.design.Tone;
import org.gongkai.foundation.identity.Actor;
import org.springframework.stereotype.Component;

/** Puts the page of statistics together. */
@Component
class StatisticsReading {

    private final StatisticsOffice office;
    private final Clock clock;

    StatisticsReading(StatisticsOffice office, Clock clock) {
        this.office = office;
        this.clock = clock;
    }

    StatisticsView view(Actor actor, Asked asked) {
        var statistics = office.of(actor, asked);
        return new StatisticsView(
                statistics.from().toString(),
                statistics.to().toString(),
                asked.one(),
                office.choices(actor),
                "from=" + statistics.from() + "&to=" + statistics.to() + "&unit="
                        + URLEncoder.encode(asked.one(), StandardCharsets.UTF_8),
                figures(statistics.all()),
                statistics.groups().stream()
                        .filter(group -> !group.lines().isEmpty())
                        .map(StatisticsReading::chart)
                        .toList(),
                Faults.none());
    }

    /** The form with what is wrong in it, and no figures. */
    StatisticsView wrong(Actor actor, Asked asked, Faults faults) {
        var today = LocalDate.now(clock);
        return new StatisticsView(
                Objects.requireNonNullElse(asked.from(), today.toString()),
                Objects.requireNonNullElse(asked.to(), today.toString()),
                asked.one(),
                office.choices(actor),
                "",
                List.of(),
                List.of(),
                faults);
    }

    private static List<Figure> figures(Counted all) {
        return List.of(
                new Figure(Long.toString(all.received()), say("requests.statistics.received"), null),
                new Figure(Long.toString(all.answered()), say("requests.statistics.answered"), null),
                new Figure(
                        all.answered() == 0
                                ? say("requests.statistics.nothing")
                                : say("requests.statistics.percent", all.inTime() * 100 / all.answered()),
                        say("requests.statistics.rate"),
                        null),
                new Figure(
                        Long.toString(all.late()),
                        say("requests.statistics.late"),
                        null,
                        all.late() > 0 ? Tone.LATE : null),
                new Figure(Long.toString(all.reconsidered() + all.sued()), say("requests.statistics.disputed"), null));
    }

    private static StatisticsView.Chart chart(Statistics.Group group) {
        long most = group.lines().stream()
                .mapToLong(line -> line.counted().received())
                .max()
                .orElse(1);
        var top = group.lines().stream()
                .max(Comparator.comparingLong(line -> line.counted().received()))
                .orElseThrow();
        var what = "requests.statistics." + group.by();
        return new StatisticsView.Chart(
                say(what),
                say(what + ".finding", top.name(), top.counted().received()),
                say(what + ".column"),
                group.lines().stream().map(line -> bar(line, Math.max(1, most))).toList());
    }

    private static StatisticsView.Bar bar(Statistics.Named line, long most) {
        var counted = line.counted();
        int whole = length(counted.received(), most);
        int inTime = length(counted.inTime(), most);
        int late = Math.min(length(counted.late(), most), whole - inTime);
        return new StatisticsView.Bar(line.name(), counted, inTime, late, whole - inTime - late);
    }

    private static int length(long count, long most) {
        return (int) (count * StatisticsView.WIDTH / most);
    }
}
