package org.gongkai.foundation.identity.audit;

import static org.gongkai.foundation.design.Speech.say;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.gongkai.foundation.design.Speech;
import org.gongkai.foundation.identity.record.Link;
import org.gongkai.foundation.identity.web.Moments;

/** A line of the record of access in words. */
public record AccessView(
        String number, String at, String who, String what, String target, String detail, String address) {

    static AccessView of(Link link) {
        return new AccessView(
                Long.toString(link.number()),
                Moments.second(link.at()),
                link.who().equals("-") ? say("identity.access.stranger") : link.who(),
                kind(link.kind()),
                link.target(),
                Arrays.stream(link.detail().split(" ")).map(AccessView::detail).collect(Collectors.joining(" ")),
                link.address());
    }

    /** A kind in words; rooms other than this one name theirs themselves, under the same key. */
    static String kind(String code) {
        return inWords("identity.kind.", code);
    }

    private static String detail(String word) {
        return Speech.knows("identity.detail." + word)
                ? say("identity.detail." + word)
                : inWords("identity.role.", word);
    }

    private static String inWords(String group, String code) {
        return Speech.knows(group + code) ? say(group + code) : code;
    }
}
