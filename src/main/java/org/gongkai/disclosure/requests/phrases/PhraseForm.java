package org.gongkai.disclosure.requests.phrases;

import static org.gongkai.foundation.design.Speech.say;

import org.gongkai.disclosure.requests.deciding.DecisionTree;
import org.gongkai.disclosure.requests.steps.Words;
import org.gongkai.foundation.design.Refused;

/**
 * How a phrase is to be worded (常用语表单); cannot be built with what no form can use.
 *
 * @param whose code of a unit, empty for everybody's
 * @param version the version that was read before, 0 for a new one
 */
record PhraseForm(PhrasePlace place, String outcome, String whose, String title, String words, int version) {

    static final int LONGEST_TITLE = 40;
    private static final int LONGEST_WORDS = 2000;

    PhraseForm {
        if (!outcome.isEmpty()
                && (!place.asksOutcome()
                        || DecisionTree.choosable().stream()
                                .noneMatch(kind -> kind.code().equals(outcome)))) {
            throw new Refused(say("requests.phrase.refused.outcome"), "outcome");
        }
        if (title.length() > LONGEST_TITLE) {
            throw new Refused(say("requests.refused.long", LONGEST_TITLE), "title");
        }
        if (words.length() > LONGEST_WORDS) {
            throw new Refused(say("requests.refused.long", LONGEST_WORDS), "words");
        }
        PhraseGaps.mustBeKnown(words);
    }

    /** As it was typed; says of the first wrong field what is wrong. */
    static PhraseForm of(Words typed) {
        var place = typed.choice("place", PhrasePlace.class);
        var title = typed.optional("title");
        if (title.isEmpty()) {
            throw new Refused(say("requests.phrase.refused.title"), "title");
        }
        var words = typed.optional("words");
        if (words.isEmpty()) {
            throw new Refused(say("requests.phrase.refused.words"), "words");
        }
        return new PhraseForm(
                place, typed.optional("outcome"), typed.optional("whose"), title, words, typed.number("version"));
    }
}
