package org.gongkai.standards.catalogue.web;

import static org.gongkai.foundation.design.Speech.say;

import java.util.stream.Collectors;
import org.gongkai.standards.catalogue.Audience;
import org.gongkai.standards.catalogue.Channel;
import org.gongkai.standards.catalogue.Matter;
import org.gongkai.standards.catalogue.Outlet;
import org.gongkai.standards.catalogue.Subject;
import org.gongkai.standards.catalogue.TimeLimit;

/** A matter in the words of the interface. */
final class MatterWords {
    private MatterWords() {}

    static String subjects(Matter matter) {
        return matter.subjects().stream().map(Subject::name).collect(Collectors.joining("、"));
    }

    /** The limits as the list words them; the understood figures are for machines. */
    static String limits(Matter matter) {
        return matter.limits().stream().map(TimeLimit::raw).distinct().collect(Collectors.joining("；"));
    }

    static String channels(Matter matter) {
        return matter.outlets().stream().map(MatterWords::outlet).distinct().collect(Collectors.joining("、"));
    }

    /** Channels by their official names, for the matter's own page. */
    static String officialChannels(Matter matter) {
        return matter.outlets().stream()
                .map(outlet -> outlet.detail().isEmpty() ? outlet.channel().officialName() : outlet.detail())
                .collect(Collectors.joining("、"));
    }

    static String tiers(Matter matter) {
        return matter.tiers().stream()
                .map(tier -> say("catalogue.tier." + tier))
                .collect(Collectors.joining("、"));
    }

    static String audience(Matter matter) {
        if (matter.audience() == null) {
            return "";
        }
        var words = say("catalogue.audience." + matter.audience());
        return matter.audience() == Audience.SPECIFIC && !matter.audienceNote().isEmpty()
                ? words + "：" + matter.audienceNote()
                : words;
    }

    static String mode(Matter matter) {
        return matter.mode() == null ? "" : say("catalogue.mode." + matter.mode());
    }

    private static String outlet(Outlet outlet) {
        return outlet.channel() == Channel.OTHER && !outlet.detail().isEmpty()
                ? outlet.detail()
                : say("catalogue.channel." + outlet.channel());
    }
}
