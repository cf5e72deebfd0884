package org.gongkai.disclosure.requests.wording;

import static org.gongkai.foundation.design.Speech.say;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.gongkai.disclosure.requests.RequestId;
import org.gongkai.disclosure.requests.asking.Details;
import org.gongkai.disclosure.requests.ledger.Items;
import org.gongkai.disclosure.requests.ledger.RequestFile;
import org.gongkai.disclosure.requests.ledger.RequestItem;
import org.gongkai.disclosure.requests.ledger.Secrets;
import org.gongkai.foundation.design.Refused;
import org.gongkai.foundation.privacy.Finding;
import org.gongkai.foundation.privacy.PrivacyOfficer;
import org.gongkai.foundation.privacy.PublicNumbers;
import org.springframework.stereotype.Component;

/** What everybody may read of an answered request (公示内容): it names neither the applicant nor anybody else. */
@Component
public class PublicWords {

    private static final int LONGEST = 100;

    private final Items items;
    private final Secrets secrets;
    private final PrivacyOfficer privacy;

    PublicWords(Items items, Secrets secrets, PrivacyOfficer privacy) {
        this.items = items;
        this.secrets = secrets;
        this.privacy = privacy;
    }

    /** Refuses a subject, and an answer that is to be released, in which somebody can be known. */
    public void mustNameNobody(RequestFile file, String subject, boolean released) {
        if (subject.isEmpty() && released) {
            throw new Refused(say("requests.refused.subject"), "subject");
        }
        if (subject.length() > LONGEST) {
            throw new Refused(say("requests.refused.long", LONGEST), "subject");
        }
        mustNameNobody(List.of(file.id()), subject, "subject");
        if (released) {
            mustNameNobody(List.of(file.id()), answers(file), "released");
        }
    }

    private String answers(RequestFile file) {
        return items.of(file.id()).stream().map(RequestItem::answer).collect(Collectors.joining("\n"));
    }

    /** Refuses words in which one of these applicants is named, or anybody can be known. */
    public void mustNameNobody(Collection<RequestId> asked, String words, String field) {
        for (var texts : secrets.of(asked, Details.COMPARED).values()) {
            var applicant = Details.of(texts);
            if (applicant.name().length() > 1 && words.contains(applicant.name())) {
                throw new Refused(say("requests.refused.applicant"), field);
            }
        }
        var found = privacy.find(words, PublicNumbers.NONE).stream()
                .filter(Finding::certain)
                .map(finding -> finding.kind().label())
                .distinct()
                .collect(Collectors.joining("、"));
        if (!found.isEmpty()) {
            throw new Refused(say("requests.refused.privacy", found), field);
        }
    }
}
