package org.gongkai.disclosure.requests.register;

import static org.gongkai.foundation.design.Speech.say;

import java.util.List;
import java.util.stream.Collectors;
import org.gongkai.foundation.design.export.AtomFeed;

/** Answered requests as an Atom feed. */
final class LogFeed {

    private LogFeed() {}

    static String write(String origin, String author, List<AnsweredView> answered) {
        return new AtomFeed(
                        origin + "/requests",
                        say("requests.log.title"),
                        origin + "/requests.atom",
                        origin + "/requests",
                        answered.isEmpty() ? "1970-01-01T00:00:00Z" : moment(answered.getFirst()),
                        author,
                        answered.stream().map(one -> entry(origin, one)).toList())
                .write();
    }

    private static AtomFeed.Entry entry(String origin, AnsweredView one) {
        var here = origin + "/requests/answered/" + one.number();
        return new AtomFeed.Entry(
                here,
                one.subject(),
                here,
                null,
                moment(one),
                null,
                null,
                one.parts().stream().map(AnsweredView.Part::decision).collect(Collectors.joining("；")));
    }

    private static String moment(AnsweredView one) {
        return one.on() + "T00:00:00+08:00";
    }
}
