package org.gongkai.disclosure.publishing;

import static org.gongkai.foundation.design.Speech.say;

import java.util.function.Predicate;
import org.gongkai.disclosure.publishing.richtext.Picture;

/** What a kind of document must carry before anyone reviews it (必填要素); each can say in a sentence what lacks. */
public enum Requirement {
    TITLE(c -> !c.title().isBlank()),
    BODY(c -> !c.body().isEmpty()),
    ISSUER(c -> c.metadata().origin().issuer() != null),
    DOCUMENT_NUMBER(c -> c.metadata().origin().number() != null),
    FORMED_ON(c -> c.metadata().origin().formedOn() != null),
    GENRE(c -> c.metadata().classification().genre() != null),
    TOPIC(c -> c.metadata().classification().topic() != null),
    IN_FORCE_FROM(c -> c.metadata().validity().from() != null),
    IN_FORCE_UNTIL(c -> c.metadata().validity().to() != null),
    PUBLICITY_PERIOD(c -> c.metadata().publicity().isBounded()),
    PICTURE(c -> !c.body().pictures().isEmpty()),
    ATTACHMENT(c -> !c.attachments().isEmpty()),
    /** Asked of every kind. */
    DATES_IN_ORDER(c ->
            !c.metadata().validity().isReversed() && !c.metadata().publicity().isReversed()),
    /** Asked of every kind: articles 14 to 16 of the Regulation. */
    EXEMPTION(c -> !c.metadata().disclosure().attribute().needsReason()
            || c.metadata().disclosure().exemption() != null),
    /** Asked of every kind: pictures speak to those who do not see (无障碍环境建设法). */
    PICTURE_WORDS(c -> c.body().pictures().stream().noneMatch(Picture::isMute));

    private final Predicate<Content> met;

    Requirement(Predicate<Content> met) {
        this.met = met;
    }

    public boolean isMetBy(Content content) {
        return met.test(content);
    }

    /** What lacks, in a sentence. */
    public String sentence() {
        return say("publishing.requires." + name());
    }
}
