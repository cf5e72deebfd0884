package org.gongkai.disclosure.requests.proposing;

import static org.gongkai.foundation.design.Speech.say;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.disclosure.publishing.Content;
import org.gongkai.disclosure.publishing.EnclosedFile;
import org.gongkai.disclosure.publishing.RichText;
import org.gongkai.disclosure.requests.attaching.Attachment;
import org.gongkai.disclosure.requests.attaching.Enclosing;
import org.gongkai.disclosure.requests.attaching.Handing;
import org.gongkai.disclosure.requests.attaching.Vault;
import org.gongkai.disclosure.requests.deciding.DecisionKind;
import org.gongkai.disclosure.requests.ledger.Items;
import org.gongkai.disclosure.requests.ledger.RequestFile;
import org.gongkai.disclosure.requests.ledger.Requests;
import org.gongkai.foundation.files.FileStore;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** What a document begins with that makes an answer public (公开稿): what was given, its documents, and whose questions it answers. */
@Component
class Drafting {

    private final Requests requests;
    private final Items items;
    private final Enclosing enclosing;
    private final Vault vault;
    private final FileStore files;

    Drafting(Requests requests, Items items, Enclosing enclosing, Vault vault, FileStore files) {
        this.requests = requests;
        this.items = items;
        this.enclosing = enclosing;
        this.vault = vault;
        this.files = files;
    }

    /** What was given to the one who was answered last, as it stands in the answer. */
    String text(List<Proposal.Member> members) {
        return asked(members)
                .map(file -> items.of(file.id()).stream()
                        .filter(item ->
                                item.kind().filter(DecisionKind::givesOut).isPresent())
                        .flatMap(item -> Stream.of(item.answer(), item.where()))
                        .filter(words -> !words.isBlank())
                        .collect(Collectors.joining("\n")))
                .filter(words -> !words.isEmpty())
                .reduce((_, last) -> last)
                .orElse("");
    }

    /** The proved documents that went with the answers, by a key of request and number. */
    Map<String, String> enclosed(List<Proposal.Member> members) {
        var named = new LinkedHashMap<String, String>();
        asked(members)
                .forEach(file -> enclosing
                        .given(file)
                        .forEach(one ->
                                named.put(key(one), say("requests.proposal.file", Handing.name(one), file.number()))));
        return named;
    }

    /** The content of the draft: the text, the documents that were chosen, and the questions it answers. */
    Content content(List<Proposal.Member> members, String title, String text, Collection<String> chosen) {
        var paragraphs = text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> "<p>" + HtmlUtils.htmlEscape(line) + "</p>")
                .collect(Collectors.joining());
        return Content.of(title, RichText.of(paragraphs + "<p>" + provenance(members) + "</p>"))
                .withFiles(taken(members, chosen));
    }

    /** Which questions it answers: those that everybody may read are linked, the others are only counted. */
    private String provenance(List<Proposal.Member> members) {
        var asked = asked(members).toList();
        var links = asked.stream()
                .filter(file -> !file.subject().isEmpty() && file.deliveredOn() != null)
                .map(file -> "<a href=\"/requests/answered/" + file.number() + "\">"
                        + HtmlUtils.htmlEscape(file.subject()) + "</a>")
                .collect(Collectors.joining("、"));
        var article = say(
                members.stream().anyMatch(member -> member.place() > 0)
                        ? "requests.proposal.article.18"
                        : "requests.proposal.article.44");
        return links.isEmpty()
                ? say("requests.proposal.provenance.none", article, asked.size())
                : say("requests.proposal.provenance", article, asked.size(), links);
    }

    private List<EnclosedFile> taken(List<Proposal.Member> members, Collection<String> chosen) {
        var taken = new ArrayList<EnclosedFile>();
        asked(members)
                .flatMap(file -> enclosing.given(file).stream())
                .filter(one -> chosen.contains(key(one)))
                .forEach(one -> {
                    var name = Handing.name(one);
                    var kept = files.receive(new ByteArrayInputStream(vault.result(one)), name)
                            .file();
                    taken.add(new EnclosedFile(
                            EnclosedFile.Use.ATTACHMENT, kept.digest(), name, kept.mediaType(), kept.size(), ""));
                });
        return taken;
    }

    private Stream<RequestFile> asked(List<Proposal.Member> members) {
        return members.stream()
                .filter(member -> !member.apart())
                .flatMap(member -> requests.find(member.request()).stream());
    }

    private static String key(Attachment attachment) {
        return attachment.request() + "-" + attachment.place();
    }
}
