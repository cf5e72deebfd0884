package org.gongkai.disclosure.requests.attaching;

import static org.gongkai.foundation.design.Speech.say;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.disclosure.requests.ledger.RequestFile;
import org.gongkai.disclosure.requests.letters.LetterKind;
import org.gongkai.disclosure.requests.steps.Paper;
import org.gongkai.foundation.design.Refused;
import org.springframework.stereotype.Component;

/** Documents go with the answer (随答复附送), and with them says a letter what was taken out and why, as article 37 demands. */
@Component
public class Enclosing {

    /** Beyond so many places they are told by kind and ground alone. */
    private static final int MOST_LINES = 40;

    private final Attachments attachments;
    private final Vault vault;
    private final Paper paper;

    Enclosing(Attachments attachments, Vault vault, Paper paper) {
        this.attachments = attachments;
        this.vault = vault;
        this.paper = paper;
    }

    /** Nothing is signed while a document lies there half done. */
    public void mustBeDone(RequestFile file) {
        var open = attachments.of(file.id()).stream()
                .filter(one -> !one.isTaken())
                .map(one -> Integer.toString(one.place()))
                .collect(Collectors.joining("、"));
        if (!open.isEmpty()) {
            throw new Refused(say("requests.attachment.half", open));
        }
    }

    /** Writes what was taken out, where there is anything to say. */
    public void explain(RequestFile file, LocalDate on) {
        var all = attachments.of(file.id());
        if (!all.isEmpty()) {
            var list = all.stream().flatMap(this::lines).collect(Collectors.joining("\n"));
            paper.write(file, LetterKind.REDACTION, on, Map.of("list", list));
        }
    }

    /** Those that the applicant may have: taken over, and the answer delivered. */
    public List<Attachment> given(RequestFile file) {
        return file.deliveredOn() == null
                ? List.of()
                : attachments.of(file.id()).stream().filter(Attachment::isTaken).toList();
    }

    private Stream<String> lines(Attachment attachment) {
        var removals = vault.removals(attachment);
        int places = removals.stream().mapToInt(Removal::count).sum();
        var first = say(
                places == 0 ? "requests.removal.file.none" : "requests.removal.file", Handing.name(attachment), places);
        return Stream.concat(Stream.of(first), removals.size() > MOST_LINES ? brief(removals) : full(removals));
    }

    private static Stream<String> full(List<Removal> removals) {
        return removals.stream().map(Removal::sentence);
    }

    private static Stream<String> brief(List<Removal> removals) {
        var counts = new LinkedHashMap<String, Integer>();
        removals.forEach(one -> counts.merge(
                say(
                        "requests.removal.brief",
                        one.what(),
                        one.ground().article(),
                        one.ground().label()),
                one.count(),
                Integer::sum));
        return counts.entrySet().stream()
                .map(entry -> say("requests.removal.brief.count", entry.getKey(), entry.getValue()));
    }
}
