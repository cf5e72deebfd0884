package org.gongkai.disclosure.requests.disputes;

import static org.gongkai.foundation.design.Speech.say;

import java.util.List;
import org.gongkai.disclosure.requests.RequestsSettings;
import org.gongkai.disclosure.requests.counting.RequestLimits;
import org.gongkai.disclosure.requests.deciding.Appeals;
import org.gongkai.disclosure.requests.deciding.Remedies;
import org.gongkai.disclosure.requests.deciding.Remedy;
import org.gongkai.disclosure.requests.ledger.RequestFile;
import org.gongkai.disclosure.requests.life.Act;
import org.gongkai.disclosure.requests.reading.Dossier;
import org.gongkai.foundation.organization.UnitDirectory;
import org.springframework.stereotype.Component;

/** Who hears a dispute, and what the law makes of this one (受理机关和提示). */
@Component
public class Hears {

    private final Appeals appeals;
    private final UnitDirectory units;
    private final RequestsSettings settings;
    private final RequestLimits limits;

    Hears(Appeals appeals, UnitDirectory units, RequestsSettings settings, RequestLimits limits) {
        this.appeals = appeals;
        this.units = units;
        this.settings = settings;
        this.limits = limits;
    }

    /** The authority that hears it as a rule. */
    public String first(Act act, RequestFile file) {
        return act == Act.SUE
                ? settings.court()
                : units.find(file.body()).map(body -> appeals.over(body).name()).orElse("");
    }

    /** Whether it came in time, and whether reconsideration should have come first. */
    public List<String> notes(Act act, Dossier dossier) {
        var file = dossier.file();
        var notes = new java.util.ArrayList<String>();
        var since = file.deliveredOn() == null ? file.since() : file.deliveredOn();
        var code = act == Act.SUE ? "remedy.litigation" : "remedy.reconsideration";
        notes.add(say("requests.note.dispute." + act, limits.last(code, since)));
        var disputes = dossier.disputes();
        if (act == Act.SUE && !disputes.isEmpty() && disputes.getLast().isAppealable()) {
            notes.add(say(
                    "requests.note.dispute.second",
                    limits.last(
                            "litigation.appeal",
                            java.util.Objects.requireNonNull(disputes.getLast().endedOn()))));
        }
        boolean first = dossier.items().stream()
                .flatMap(item -> item.kind().stream())
                .anyMatch(kind -> Remedies.remedy(kind, since) == Remedy.RECONSIDERATION_FIRST);
        boolean before = dossier.disputes().stream().anyMatch(one -> !one.way().isCourt());
        if (act == Act.SUE && first && !before) {
            notes.add(say("requests.note.dispute.first"));
        }
        return notes;
    }
}
