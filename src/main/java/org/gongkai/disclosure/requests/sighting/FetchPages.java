package org.gongkai.disclosure.requests.sighting;

import static org.gongkai.foundation.design.Speech.say;

import org.gongkai.disclosure.requests.asking.ApplyForm;
import org.gongkai.disclosure.requests.asking.QueryCode;
import org.gongkai.disclosure.requests.desk.RegisterReading;
import org.gongkai.disclosure.requests.drafts.DraftDesk;
import org.gongkai.foundation.design.Faults;
import org.gongkai.foundation.identity.AccessLedger;
import org.gongkai.foundation.identity.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Registering a paper form that was printed from a draft: what the code on it opens need not be typed again. */
@Controller
class FetchPages {

    private final DraftDesk drafts;
    private final RegisterReading reading;
    private final AccessLedger ledger;

    FetchPages(DraftDesk drafts, RegisterReading reading, AccessLedger ledger) {
        this.drafts = drafts;
        this.reading = reading;
        this.ledger = ledger;
    }

    @PostMapping("/desk/requests/new/draft")
    ModelAndView fetch(@RequestParam(defaultValue = "") String code, Actor actor) {
        var found = QueryCode.parse(code).flatMap(drafts::find);
        ledger.note(actor, found.isPresent() ? "OPENED_DRAFT" : "MISSED_DRAFT", "request draft", "");
        return found.map(form -> reading.page(form.toBody(), reading.beginning(), Faults.none(), actor))
                .orElseGet(() -> reading.page(
                        ApplyForm.about("", ""),
                        reading.beginning(),
                        Faults.none().and("code", say("requests.draft.wrong")),
                        actor));
    }
}
