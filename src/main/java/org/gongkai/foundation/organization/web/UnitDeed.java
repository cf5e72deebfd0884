package org.gongkai.foundation.organization.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A change that staff can enter (机构变动种类), with the questions its form asks. */
public enum UnitDeed {
    ESTABLISHMENT(Asks.CODE, Asks.NAME, Asks.KIND, Asks.PARENT, Asks.FACTS),
    CORRECTION(Asks.FACTS),
    RENAMING(Asks.NAME),
    RELOCATION(Asks.PARENT),
    MERGER(Asks.SUCCESSOR),
    DIVISION(Asks.SUCCESSORS),
    ABOLITION;

    /** A question of the form. */
    public enum Asks {
        CODE,
        NAME,
        KIND,
        PARENT,
        FACTS,
        SUCCESSOR,
        SUCCESSORS
    }

    private final Set<Asks> questions;

    UnitDeed(Asks... questions) {
        this.questions = Set.of(questions);
    }

    public boolean asks(Asks question) {
        return questions.contains(question);
    }

    /** How it is called in addresses, as {@code renaming}. */
    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<UnitDeed> of(String path) {
        return Arrays.stream(values()).filter(deed -> deed.path().equals(path)).findFirst();
    }
}
