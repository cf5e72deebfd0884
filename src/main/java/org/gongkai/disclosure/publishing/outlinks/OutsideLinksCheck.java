package org.gongkai.disclosure.publishing.outlinks;

import static org.gongkai.foundation.design.Speech.say;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.disclosure.publishing.Content;
import org.gongkai.disclosure.publishing.PublishingSettings;
import org.gongkai.disclosure.publishing.RichText;
import org.gongkai.disclosure.publishing.checking.BodyText;
import org.gongkai.disclosure.publishing.checking.Check;
import org.gongkai.disclosure.publishing.checking.Fix;
import org.gongkai.disclosure.publishing.checking.Manuscript;
import org.gongkai.disclosure.publishing.checking.Point;
import org.gongkai.disclosure.publishing.checking.Verdict;
import org.gongkai.disclosure.publishing.outlinks.LinkBook.Known;
import org.springframework.stereotype.Component;

/** Looks what links to other sites answered when the server last asked them (站外链接); it asks nobody itself. */
@Component
class OutsideLinksCheck implements Check {

    private final LinkBook book;
    private final PublishingSettings settings;

    OutsideLinksCheck(LinkBook book, PublishingSettings settings) {
        this.book = book;
        this.settings = settings;
    }

    @Override
    public Set<Point> points() {
        return Set.of(Point.LINK_OUTSIDE);
    }

    @Override
    public List<Verdict> verdicts(Manuscript manuscript) {
        var links = links(manuscript);
        if (links.isEmpty() || !settings.linksAsked()) return List.of();
        var known = book.known(links.keySet());
        List<Verdict> verdicts = new ArrayList<>();
        links.forEach((address, words) -> {
            var answer = known.get(address);
            if (answer == null || !answer.isSure()) return;
            if (answer.outcome() == Outcome.MOVED_TO_HTTPS && answer.target() != null) {
                verdicts.add(moved(address, words, answer.target()));
            } else if (answer.outcome().isFailure()) {
                verdicts.add(dead(address, words, answer));
            }
        });
        return verdicts;
    }

    @Override
    public List<String> unlooked(Manuscript manuscript) {
        var links = links(manuscript);
        if (links.isEmpty()) return List.of();
        if (!settings.linksAsked()) return List.of(say("publishing.checks.outside.off"));
        var known = book.known(links.keySet());
        long lost = known.values().stream()
                .filter(answer -> answer.outcome() == Outcome.NO_WAY_OUT)
                .count();
        long waiting =
                links.size() - known.values().stream().filter(Known::isSure).count();
        List<String> unlooked = new ArrayList<>();
        if (lost > 0) unlooked.add(say("publishing.checks.outside.lost", lost));
        if (waiting > 0) unlooked.add(say("publishing.checks.outside.waiting", waiting));
        return unlooked;
    }

    private static Verdict dead(String address, String words, Known answer) {
        var sentence =
                say("publishing.checks.outside." + answer.outcome(), words, address, String.valueOf(answer.status()));
        var fix = new Fix(say("publishing.checks.link.fix"), false, content -> changed(content, address, null));
        return answer.outcome().blocks()
                ? Verdict.blocks(Point.LINK_OUTSIDE, answer.outcome() + address, sentence, "body", fix)
                : Verdict.warns(Point.LINK_OUTSIDE, answer.outcome() + address, sentence, "body", fix);
    }

    private static Verdict moved(String address, String words, String target) {
        return Verdict.warns(
                Point.LINK_OUTSIDE,
                "https" + address,
                say("publishing.checks.outside.MOVED_TO_HTTPS", words, address),
                "body",
                new Fix(say("publishing.checks.outside.https"), false, content -> changed(content, address, target)));
    }

    /** The words of each link by its address, in the order of the text. */
    private static Map<String, String> links(Manuscript manuscript) {
        Map<String, String> links = new LinkedHashMap<>();
        for (var link : manuscript.body().document().select("a[href^=http]")) {
            links.putIfAbsent(link.attr("href"), link.text().isBlank() ? link.attr("href") : link.text());
        }
        return links;
    }

    /** The text without a link, whose words stay, or with another address for it. */
    private static Content changed(Content content, String address, @org.jspecify.annotations.Nullable String other) {
        var document = BodyText.of(content.body().html()).document();
        document.select("a[href]").stream()
                .filter(link -> link.attr("href").equals(address))
                .toList()
                .forEach(link -> {
                    if (other == null) link.unwrap();
                    else link.attr("href", other);
                });
        return content.withBody(RichText.of(document.body().html()));
    }
}
