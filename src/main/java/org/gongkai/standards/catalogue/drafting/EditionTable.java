package org.gongkai.standards.catalogue.drafting;

import static org.gongkai.foundation.design.Speech.say;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.foundation.design.Faults;
import org.gongkai.foundation.design.Head;
import org.gongkai.foundation.design.NotFound;
import org.gongkai.foundation.design.Paging;
import org.gongkai.foundation.design.Refused;
import org.gongkai.foundation.identity.Actor;
import org.gongkai.standards.catalogue.CatalogueEdition;
import org.gongkai.standards.catalogue.ListRegister;
import org.gongkai.standards.catalogue.ListType;
import org.gongkai.standards.catalogue.MatterFilter;
import org.gongkai.standards.catalogue.MatterId;
import org.gongkai.standards.catalogue.life.Act;
import org.gongkai.standards.catalogue.life.Edge;
import org.gongkai.standards.catalogue.life.LifeDesk;
import org.gongkai.standards.catalogue.office.DraftOffice;
import org.gongkai.standards.catalogue.office.EditionOffice;
import org.gongkai.standards.catalogue.office.Rights;
import org.springframework.stereotype.Component;

/** Puts together what the desk shows of editions and their matters. */
@Component
class EditionTable {
    private static final int ROWS = 100;

    private final ListRegister register;
    private final EditionOffice editions;
    private final DraftOffice drafts;
    private final LifeDesk life;
    private final EditionNotes notes;
    private final Rights rights;
    private final Clock clock;

    EditionTable(
            ListRegister register,
            EditionOffice editions,
            DraftOffice drafts,
            LifeDesk life,
            EditionNotes notes,
            Rights rights,
            Clock clock) {
        this.register = register;
        this.editions = editions;
        this.drafts = drafts;
        this.life = life;
        this.notes = notes;
        this.rights = rights;
        this.clock = clock;
    }

    Head head(String code, String title, boolean belowEdition, int number) {
        var head = Head.titled(title)
                .under(say("catalogue.desk.lists"), "/desk/lists")
                .under(type(code).name(), "/desk/lists/" + code);
        return belowEdition
                ? head.under(
                        say("catalogue.desk.edition.number", Integer.toString(number)),
                        "/desk/lists/" + code + "/editions/" + number)
                : head;
    }

    EditionPage page(String code, int number, String words, int page, Actor actor) {
        return page(code, number, words, page, StrideForm.BLANK, Faults.none(), actor);
    }

    /** The page again with what was entered for the next step, after a refusal. */
    EditionPage again(String code, int number, StrideForm form, Faults faults, Actor actor) {
        return page(code, number, "", 1, form, faults, actor);
    }

    void take(String code, int number, StrideForm form, Actor actor) {
        life.take(code, number, form.stride(), actor);
    }

    private EditionPage page(
            String code, int number, String words, int page, StrideForm form, Faults faults, Actor actor) {
        var edition = editions.edition(code, number);
        var found = register.matters(MatterFilter.ofList(code).withWords(words).withEdition(edition.id()), page, ROWS);
        var base = "/desk/lists/" + code + "/editions/" + number;
        var address = base + "?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8) + "&page=";
        return new EditionPage(
                base,
                edition,
                LifeView.of(
                        edition,
                        life.facts(edition),
                        offers(edition, actor),
                        life.checksEstablishment(code),
                        clock.getZone()),
                notes.of(edition),
                register.inForce(code)
                        .filter(now -> now.id() != edition.id())
                        .map(CatalogueEdition::number)
                        .orElse(null),
                edition.isDraft() && rights.mayPrepare(actor, type(code)),
                edition.state() == CatalogueEdition.State.IN_FORCE && rights.mayPrepare(actor, type(code)),
                drafts.adjusted(edition).orElse(null),
                words,
                found.matters(),
                new Paging(found.page(), ROWS, found.total(), address),
                form,
                faults);
    }

    /** Carrying over is offered only where there is something to carry over. */
    private List<Edge> offers(CatalogueEdition edition, Actor actor) {
        return life.offers(edition, actor).stream()
                .filter(offer -> offer.act() != Act.DISCARD)
                .filter(offer -> offer.act() != Act.CARRY_OVER || notes.canBeCarriedOver(edition))
                .toList();
    }

    MatterForm form(String code, int number, MatterId id, Actor actor) {
        var type = type(code);
        var edition = editions.edition(code, number);
        if (!edition.isDraft() || !rights.mayPrepare(actor, type)) {
            throw new Refused(say("catalogue.refused.notdraft", Integer.toString(number)));
        }
        var fields = new LinkedHashMap<String, String>();
        register.allFields().forEach(field -> fields.put(field.name(), field.name()));
        return MatterForm.of(type, edition, drafts.matter(edition, id), fields);
    }

    void correct(String code, int number, MatterId id, Map<String, String> entered, Actor actor) {
        int seen = Integer.parseInt(entered.getOrDefault("seen", "0").replaceAll("\\D", "0"));
        drafts.correct(type(code), editions.edition(code, number), id, seen, MatterForm.cells(entered), actor);
    }

    private ListType type(String code) {
        return register.listType(code).orElseThrow(() -> new NotFound(say("catalogue.list.unknown")));
    }
}
