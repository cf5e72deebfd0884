package org.gongkai.standards.catalogue.desk;

import static org.gongkai.foundation.design.Speech.say;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gongkai.foundation.design.Head;
import org.gongkai.foundation.design.NotFound;
import org.gongkai.foundation.design.Paging;
import org.gongkai.foundation.design.Refused;
import org.gongkai.foundation.identity.Actor;
import org.gongkai.standards.catalogue.ListRegister;
import org.gongkai.standards.catalogue.ListType;
import org.gongkai.standards.catalogue.MatterFilter;
import org.gongkai.standards.catalogue.MatterId;
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
    private final Rights rights;

    EditionTable(ListRegister register, EditionOffice editions, DraftOffice drafts, Rights rights) {
        this.register = register;
        this.editions = editions;
        this.drafts = drafts;
        this.rights = rights;
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

    EditionPage page(String code, int number, String words, int page) {
        var edition = editions.edition(code, number);
        var found = register.matters(MatterFilter.ofList(code).withWords(words).withEdition(edition.id()), page, ROWS);
        var base = "/desk/lists/" + code + "/editions/" + number;
        var address = base + "?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8) + "&page=";
        return new EditionPage(
                base, edition, words, found.matters(), new Paging(found.page(), ROWS, found.total(), address));
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
