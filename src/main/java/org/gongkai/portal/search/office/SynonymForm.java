package org.gongkai.portal.search.office;

import static org.gongkai.foundation.design.Speech.say;

import java.util.List;
import java.util.Map;
import org.gongkai.foundation.design.Faults;
import org.gongkai.foundation.design.Head;
import org.gongkai.portal.search.wording.SynonymRule;
import org.springframework.web.servlet.ModelAndView;

/**
 * An entry of the book of synonyms as it stands in its form (同义词表单).
 *
 * @param id 0 for a new one
 */
public record SynonymForm(long id, int version, String words, String meant, String note) {

    public SynonymForm {
        words = words == null ? "" : words;
        meant = meant == null ? "" : meant;
        note = note == null ? "" : note;
    }

    static SynonymForm about(String words) {
        return new SynonymForm(0, 0, words, "", "");
    }

    static SynonymForm of(SynonymRule rule) {
        return new SynonymForm(
                rule.id(), rule.version(), String.join(" ", rule.words()), String.join(" ", rule.meant()), rule.note());
    }

    SynonymRule.Wish wish() {
        return SynonymRule.Wish.of(words, meant, note);
    }

    public boolean isNew() {
        return id == 0;
    }

    /** The form with what is wrong in it and what it would change. */
    ModelAndView page(Faults faults, List<Change> changes) {
        var head = Head.titled(say(isNew() ? "search.synonym.add" : "search.synonym.edit"))
                .under(say("search.synonym.title"), "/desk/synonyms");
        return new ModelAndView(
                "portal/search/office/synonym",
                Map.of("head", head, "form", this, "faults", faults, "changes", changes));
    }
}
