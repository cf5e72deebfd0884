package org.gongkai.disclosure.publishing.proofing;

import static org.gongkai.foundation.design.Speech.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gongkai.disclosure.publishing.checking.Check;
import org.gongkai.disclosure.publishing.checking.Fix;
import org.gongkai.disclosure.publishing.checking.Manuscript;
import org.gongkai.disclosure.publishing.checking.Passage;
import org.gongkai.disclosure.publishing.checking.Passage.Sort;
import org.gongkai.disclosure.publishing.checking.Point;
import org.gongkai.disclosure.publishing.checking.Severity;
import org.gongkai.disclosure.publishing.checking.Verdict;
import org.gongkai.foundation.privacy.Finding;
import org.gongkai.foundation.privacy.PersonalDataKind;
import org.gongkai.foundation.privacy.PrivacyOfficer;
import org.gongkai.foundation.privacy.PublicNumbers;
import org.springframework.stereotype.Component;

/** Looks for personal data (个人信息) in words, attachments and names of files; article 15 of the Regulation. */
@Component
class PersonalDataCheck implements Check {

    private static final int SHOWN = 40;

    private final PrivacyOfficer officer;
    private final OfficeNumbers numbers;
    private final Redactor redactor;

    PersonalDataCheck(PrivacyOfficer officer, OfficeNumbers numbers, Redactor redactor) {
        this.officer = officer;
        this.numbers = numbers;
        this.redactor = redactor;
    }

    @Override
    public Set<Point> points() {
        return Set.of(Point.PERSONAL_DATA, Point.PERSONAL_DATA_IN_FILE, Point.PERSONAL_DATA_IN_NAME);
    }

    @Override
    public List<Verdict> verdicts(Manuscript manuscript) {
        var known = numbers.known();
        List<Verdict> verdicts = new ArrayList<>();
        for (var passage : manuscript.passages()) {
            var found = officer.find(passage.text(), known);
            if (passage.sort() == Sort.FILE_TEXT) inFile(passage, found, verdicts);
            else
                found.stream()
                        .limit(SHOWN)
                        .forEach(finding -> verdicts.add(inWords(manuscript, passage, finding, known)));
        }
        return verdicts;
    }

    private Verdict inWords(Manuscript manuscript, Passage passage, Finding finding, PublicNumbers known) {
        boolean named = passage.sort() == Sort.FILE_NAME || passage.sort() == Sort.PICTURE_NAME;
        var point = named ? Point.PERSONAL_DATA_IN_NAME : Point.PERSONAL_DATA;
        var place = passage.sort() == Sort.BODY ? manuscript.body().placeOf(finding.start()) : passage.said();
        var masked = officer.masked(finding);
        var words = say(
                finding.certain() ? "publishing.checks.personal.certain" : "publishing.checks.personal.maybe",
                place,
                finding.kind().label(),
                masked);
        var fix = new Fix(
                say("publishing.checks.personal.fix", finding.kind().label()),
                true,
                content -> redactor.masked(content, finding.kind(), finding.text()));
        var about = finding.kind() + "\n" + finding.text() + "\n" + (named ? passage.id() : "");
        return finding.certain()
                ? Verdict.blocks(point, about, words, passage.sort().place(), fix)
                : Verdict.warns(point, about, words, passage.sort().place(), fix);
    }

    /** What lies in an attachment can only be mended in the attachment: one finding a file, with counts. */
    private void inFile(Passage passage, List<Finding> found, List<Verdict> verdicts) {
        for (var severity : Severity.values()) {
            Map<PersonalDataKind, Long> counts = found.stream()
                    .filter(finding -> finding.certain() == (severity == Severity.BLOCKS))
                    .collect(Collectors.groupingBy(Finding::kind, TreeMap::new, Collectors.counting()));
            if (counts.isEmpty()) continue;
            var said = counts.entrySet().stream()
                    .map(entry -> say(
                            "publishing.checks.personal.count",
                            entry.getValue(),
                            entry.getKey().label()))
                    .collect(Collectors.joining(say("publishing.checks.and")));
            var about = severity + passage.id() + said;
            verdicts.add(
                    severity == Severity.BLOCKS
                            ? Verdict.blocks(
                                    Point.PERSONAL_DATA_IN_FILE,
                                    about,
                                    say("publishing.checks.personal.file", passage.name(), said),
                                    "files",
                                    null)
                            : Verdict.warns(
                                    Point.PERSONAL_DATA_IN_FILE,
                                    about,
                                    say("publishing.checks.personal.file.maybe", passage.name(), said),
                                    "files",
                                    null));
        }
    }
}
