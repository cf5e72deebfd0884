package org.gongkai.disclosure.requests.bulk;

import static org.gongkai.foundation.design.Speech.say;

import java.util.Arrays;
import java.util.UUID;
import java.util.function.Function;
import org.gongkai.disclosure.requests.Channel;
import org.gongkai.disclosure.requests.asking.ApplicantKind;
import org.gongkai.disclosure.requests.asking.ApplyForm;
import org.gongkai.disclosure.requests.asking.Identification;
import org.gongkai.disclosure.requests.asking.Route;
import org.gongkai.foundation.design.Refused;
import org.gongkai.foundation.organization.Unit;
import org.gongkai.foundation.organization.UnitDirectory;
import org.springframework.stereotype.Component;

/** Reads a line as a form (一行登记): choices are written as the form words them. */
@Component
class LineReading {

    private final UnitDirectory units;

    LineReading(UnitDirectory units) {
        this.units = units;
    }

    String channel(Table.Line line) {
        return choice(line, Heading.CHANNEL, Channel.values(), Channel::label, Channel.INTERNET);
    }

    ApplyForm form(Table.Line line, UUID once) {
        return new ApplyForm(
                line.cell(Heading.WANTED),
                line.cell(Heading.PERIOD),
                body(line.cell(Heading.BODY)),
                null,
                choice(line, Heading.KIND, ApplicantKind.values(), ApplicantKind::label, ApplicantKind.PERSON),
                line.cell(Heading.NAME),
                choice(line, Heading.PAPER, Identification.values(), Identification::label, Identification.OTHER),
                line.cell(Heading.PAPER_NUMBER),
                line.cell(Heading.PHONE),
                line.cell(Heading.EMAIL),
                line.cell(Heading.ADDRESS),
                line.cell(Heading.CONTACT),
                choice(line, Heading.ROUTE, Route.values(), Route::label, Route.ONLINE),
                null,
                null,
                null,
                null,
                once.toString(),
                null,
                null);
    }

    private String body(String named) {
        return units.all().stream()
                .filter(unit -> unit.name().equals(named)
                        || unit.shortName().equals(named)
                        || unit.code().equals(named))
                .findFirst()
                .map(Unit::code)
                .orElseThrow(() -> new Refused(say("requests.bulk.body", named), "body"));
    }

    /** The name of the constant that is labelled so; an empty cell is the usual one. */
    private static <E extends Enum<E>> String choice(
            Table.Line line, Heading heading, E[] all, Function<E, String> label, E usual) {
        var typed = line.cell(heading);
        if (typed.isEmpty()) {
            return usual.name();
        }
        return Arrays.stream(all)
                .filter(one -> label.apply(one).equals(typed) || one.name().equals(typed))
                .findFirst()
                .map(Enum::name)
                .orElseThrow(() -> new Refused(
                        say(
                                "requests.bulk.choice",
                                typed,
                                Arrays.stream(all).map(label).collect(java.util.stream.Collectors.joining("、"))),
                        heading.field()));
    }
}
