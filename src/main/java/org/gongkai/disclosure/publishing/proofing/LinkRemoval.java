package org.gongkai.disclosure.publishing.proofing;

import org.gongkai.disclosure.publishing.Content;
import org.gongkai.disclosure.publishing.RichText;
import org.gongkai.disclosure.publishing.checking.BodyText;

/** Takes a link away and leaves its words (去掉链接). */
final class LinkRemoval {

    private LinkRemoval() {}

    static Content without(Content content, String address) {
        var document = BodyText.of(content.body().html()).document();
        document.select("a[href]").stream()
                .filter(link -> link.attr("href").equals(address))
                .toList()
                .forEach(link -> link.unwrap());
        return content.withBody(RichText.of(document.body().html()));
    }
}
