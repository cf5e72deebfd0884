package org.gongkai.disclosure.requests.statistics;

import static org.gongkai.foundation.design.Speech.say;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.disclosure.requests.Channel;
import org.gongkai.disclosure.requests.deciding.DecisionTree;
import org.gongkai.disclosure.requests.steps.Hands;
import org.gongkai.foundation.design.NotFound;
import org.gongkai.foundation.identity.Actor;
import org.gongkai.foundation.identity.Role;
import org.gongkai.foundation.organization.Unit;
import org.gongkai.foundation.organization.UnitDirectory;
import org.gongkai.foundation.organization.UnitId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where statistics are asked for (统计): the openness office for all units, everybody else for their own. */
@Component
public class StatisticsOffice {

    private final Counts counts;
    private final Hands hands;
    private final UnitDirectory units;
    private final Clock clock;

    StatisticsOffice(Counts counts, Hands hands, UnitDirectory units, Clock clock) {
        this.counts = counts;
        this.hands = hands;
        this.units = units;
        this.clock = clock;
    }

    /** Units whose figures this person may see: codes and names. */
    public Map<String, String> choices(Actor actor) {
        var choices = new LinkedHashMap<String, String>();
        seen(actor).forEach(unit -> choices.put(unit.code(), unit.name()));
        return choices;
    }

    private List<Unit> seen(Actor actor) {
        boolean all = actor.seesAll() || actor.has(Role.OPENNESS_OFFICE);
        var own = all ? List.<UnitId>of() : hands.desks(actor);
        return units.all().stream()
                .filter(unit -> Hands.isAddressable(unit) && (all || own.contains(unit.id())))
                .toList();
    }

    /** The figures; a unit that is not this person's to see does not exist for them. */
    @Transactional(readOnly = true)
    public Statistics of(Actor actor, Asked asked) {
        var today = LocalDate.now(clock);
        var from = asked.begin(today);
        var to = asked.end(today);
        var wanted = seen(actor).stream()
                .filter(unit -> asked.one().isEmpty() || unit.code().equals(asked.one()))
                .toList();
        if (wanted.isEmpty()) {
            throw new NotFound(say("requests.statistics.none"));
        }
        var ids = wanted.stream().map(Unit::id).toList();
        var groups = Arrays.stream(Counts.By.values())
                .map(by -> new Statistics.Group(by, lines(by, counts.of(by, from, to, ids))))
                .toList();
        var all = groups.getFirst().lines().stream()
                .map(Statistics.Named::counted)
                .reduce(Counted.NOTHING, Counted::and);
        return new Statistics(from, to, all, groups);
    }

    /** Units by how much they were asked, everything else in its own order. */
    private List<Statistics.Named> lines(Counts.By by, List<Counted> counted) {
        var named = counted.stream().map(line -> new Statistics.Named(name(by, line.key()), line));
        return switch (by) {
            case UNIT ->
                named.sorted(Comparator.comparingLong((Statistics.Named line) ->
                                        line.counted().received())
                                .reversed())
                        .toList();
            case MONTH, CHANNEL -> named.toList();
            case OUTCOME -> {
                var order = DecisionTree.all().stream().map(kind -> kind.code()).toList();
                yield named.sorted(Comparator.comparingInt(
                                line -> order.indexOf(line.counted().key())))
                        .toList();
            }
        };
    }

    private String name(Counts.By by, String key) {
        return switch (by) {
            case UNIT ->
                units.find(new UnitId(Long.parseLong(key))).map(Unit::shortName).orElse(key);
            case MONTH -> key;
            case CHANNEL -> Channel.valueOf(key).label();
            case OUTCOME -> {
                var kind = DecisionTree.kind(key);
                yield kind.branch().label().equals(kind.label())
                        ? kind.label()
                        : say("requests.log.decision", kind.branch().label(), kind.label());
            }
        };
    }
}
