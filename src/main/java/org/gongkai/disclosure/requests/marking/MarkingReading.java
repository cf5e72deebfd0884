package org.gongkai.disclosure.requests.marking;

import static org.gongkai.foundation.design.Speech.say;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gongkai.disclosure.requests.attaching.Attachment;
import org.gongkai.disclosure.requests.attaching.AttachmentDesk;
import org.gongkai.disclosure.requests.attaching.Attachments;
import org.gongkai.disclosure.requests.attaching.Handing;
import org.gongkai.disclosure.requests.attaching.Mark;
import org.gongkai.disclosure.requests.attaching.Marks;
import org.gongkai.disclosure.requests.attaching.Removal;
import org.gongkai.disclosure.requests.attaching.Vault;
import org.gongkai.disclosure.requests.attaching.Workshop;
import org.gongkai.disclosure.requests.deciding.Ground;
import org.gongkai.disclosure.requests.ledger.RequestFile;
import org.gongkai.foundation.design.Faults;
import org.gongkai.foundation.design.Line;
import org.gongkai.foundation.identity.Actor;
import org.gongkai.foundation.privacy.redaction.Manuscript;
import org.gongkai.foundation.privacy.redaction.Mentions;
import org.gongkai.foundation.privacy.redaction.Suggestion;
import org.springframework.stereotype.Component;

/** Puts a document together for whoever redacts it (调阅原件). */
@Component
public class MarkingReading {

    private static final String KEEP = "KEEP";
    private static final int LONGEST = 60;
    /** A form takes no more fields; of more, those not decided come first. */
    private static final int MOST_SHOWN = 300;

    private final Attachments attachments;
    private final AttachmentDesk desk;
    private final Marks marks;
    private final Vault vault;
    private final Workshop workshop;

    MarkingReading(Attachments attachments, AttachmentDesk desk, Marks marks, Vault vault, Workshop workshop) {
        this.attachments = attachments;
        this.desk = desk;
        this.marks = marks;
        this.vault = vault;
        this.workshop = workshop;
    }

    /** The documents of a request with where each stands. */
    public List<Line> lines(RequestFile file) {
        return attachments.of(file.id()).stream()
                .map(one -> new Line(
                        one.form().extension().toUpperCase(java.util.Locale.ROOT),
                        say("requests.attachment.named", one.place(), vault.name(one)),
                        address(one),
                        say("requests.attachment.item", one.item()),
                        null,
                        say("requests.attachment.state." + stage(one).state())))
                .toList();
    }

    /** One that cannot be marked, since it is still read or could not be. */
    Optional<UnreadView> unread(Actor actor, RequestFile file, int place, Faults faults) {
        var attachment = desk.find(file, place);
        return attachment.isRead()
                ? Optional.empty()
                : Optional.of(new UnreadView(
                        file.number().toString(),
                        place,
                        address(attachment),
                        vault.name(attachment),
                        desk.isOpen(actor, file),
                        stage(attachment),
                        faults));
    }

    MarkingView view(Actor actor, RequestFile file, int place, int page, Faults faults) {
        var attachment = desk.find(file, place);
        var manuscript = vault.manuscript(attachment);
        var all = marks.of(attachment);
        var suggestions = vault.suggestions(attachment);
        var counts = new Mentions(manuscript.leaves())
                .counts(all.stream().map(Mark::word).toList());
        var decided = all.stream()
                .filter(mark -> !mark.word().isEmpty())
                .collect(Collectors.toMap(mark -> Mentions.fold(mark.word()), mark -> mark, (one, other) -> other));
        var asked = suggestions.stream()
                .map(Suggestion::word)
                .filter(word -> !decided.containsKey(Mentions.fold(word)))
                .toList();
        return new MarkingView(
                file.id().toString(),
                file.number().toString(),
                place,
                address(attachment),
                vault.name(attachment),
                desk.isOpen(actor, file),
                attachment.form().isPaged(),
                isWordless(attachment, manuscript),
                manuscript.remarks().stream().map(Manuscript.Remark::sentence).toList(),
                choices(suggestions, decided, manuscript),
                asked.size(),
                all.stream()
                        .filter(Mark::cuts)
                        .map(mark -> marked(mark, manuscript, counts))
                        .toList(),
                new Sheets(manuscript, all, asked).sheet(page),
                grounds(),
                decisions(),
                stage(attachment),
                Handing.name(attachment),
                desk.removals(attachment).stream().map(Removal::sentence).toList(),
                faults);
    }

    /** The document that may be given, as anybody sees it. */
    MarkingView preview(Actor actor, RequestFile file, int place, int page) {
        var attachment = desk.find(file, place);
        var seen = vault.resultManuscript(attachment);
        return new MarkingView(
                file.id().toString(),
                file.number().toString(),
                place,
                address(attachment),
                Handing.name(attachment),
                desk.isOpen(actor, file),
                attachment.form().isPaged(),
                isWordless(attachment, seen),
                List.of(),
                List.of(),
                0,
                List.of(),
                new Sheets(seen, List.of(), List.of()).sheet(page),
                Map.of(),
                Map.of(),
                stage(attachment),
                Handing.name(attachment),
                desk.removals(attachment).stream().map(Removal::sentence).toList(),
                Faults.none());
    }

    private static boolean isWordless(Attachment attachment, Manuscript manuscript) {
        return attachment.form().isPicture()
                && manuscript.leaves().stream().allMatch(leaf -> leaf.text().isBlank());
    }

    private static List<MarkingView.Choice> choices(
            List<Suggestion> suggestions, Map<String, Mark> decided, Manuscript manuscript) {
        List<MarkingView.Choice> choices = new ArrayList<>();
        var shown = suggestions.stream()
                .sorted(Comparator.comparing(one -> decided.containsKey(Mentions.fold(one.word()))))
                .limit(MOST_SHOWN)
                .toList();
        for (var one : suggestions.size() > MOST_SHOWN ? shown : suggestions) {
            var mark = decided.get(Mentions.fold(one.word()));
            var ground = mark == null ? null : mark.ground();
            var value = mark == null
                    ? one.certain() || one.isMinor() ? Ground.THIRD_PARTY.name() : ""
                    : ground == null ? KEEP : ground.name();
            choices.add(new MarkingView.Choice(
                    choices.size(),
                    one.word(),
                    one.label(),
                    say(
                            mark == null ? "requests.mark.suggested" : "requests.mark.decided",
                            manuscript.leaves().get(one.leaf()).place().label(),
                            one.count()),
                    one.certain(),
                    value));
        }
        return choices;
    }

    private static MarkingView.Marked marked(Mark mark, Manuscript manuscript, Map<String, Integer> counts) {
        var leaf = manuscript.leaves().get(mark.leaf());
        var covered = mark.kind() == Mark.Kind.AREA ? String.join(" ", leaf.under(mark.box())) : mark.word();
        var where = mark.everywhere() && mark.kind() != Mark.Kind.AREA
                ? say("requests.mark.everywhere", counts.getOrDefault(Mentions.fold(mark.word()), 0))
                : say(
                        mark.everywhere() ? "requests.mark.and.everywhere" : "requests.mark.here",
                        leaf.place().label());
        var ground = mark.ground();
        return new MarkingView.Marked(
                mark.id(),
                mark.label(),
                covered.substring(0, Math.min(LONGEST, covered.length())),
                where,
                ground == null ? "" : say("requests.mark.ground", ground.article(), ground.label()),
                mark.name());
    }

    /** The grounds of articles 14 to 16, the one for personal data first. */
    static Map<String, String> grounds() {
        var grounds = new LinkedHashMap<String, String>();
        grounds.put(Ground.THIRD_PARTY.name(), words(Ground.THIRD_PARTY));
        for (var ground : Ground.values()) grounds.put(ground.name(), words(ground));
        return grounds;
    }

    private static Map<String, String> decisions() {
        var decisions = new LinkedHashMap<String, String>();
        decisions.put("", say("requests.mark.undecided"));
        grounds().forEach((name, words) -> decisions.put(name, say("requests.mark.remove", words)));
        decisions.put(KEEP, say("requests.mark.keep"));
        return decisions;
    }

    private static String words(Ground ground) {
        return say("requests.mark.ground", ground.article(), ground.label());
    }

    Stage stage(Attachment attachment) {
        return Stage.of(attachment, workshop.job(attachment).orElse(null));
    }

    static String address(Attachment attachment) {
        return "/desk/requests/" + attachment.request() + "/attachments/" + attachment.place();
    }
}
