package org.gongkai.disclosure.requests.register;

import static org.gongkai.foundation.design.Speech.say;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.gongkai.disclosure.requests.fees.Bracket;
import org.gongkai.disclosure.requests.fees.Charge;
import org.gongkai.disclosure.requests.fees.Tariff;
import org.gongkai.disclosure.requests.fees.TariffKind;
import org.gongkai.foundation.design.Head;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What asking costs: both tariffs, and a sum for what somebody has in mind. */
@Controller
public class FeePages {

    private static final int MOST = 5000;

    private final Clock clock;

    FeePages(Clock clock) {
        this.clock = clock;
    }

    /** A tariff with its sum for a number. */
    public record Sum(String kind, List<Bracket> brackets, List<Charge> charges, int count, int yuan) {}

    @GetMapping("/requests/fees")
    String fees(
            @RequestParam(defaultValue = "") String items, @RequestParam(defaultValue = "") String pages, Model model) {
        model.addAttribute("sums", List.of(sum(TariffKind.ITEM, items), sum(TariffKind.PAGE, pages)));
        model.addAttribute(
                "head",
                Head.titled(say("requests.fees.title"))
                        .under(say("requests.navigation"), "/requests")
                        .describedAs(say("requests.fees.lead")));
        return "disclosure/requests/register/fees";
    }

    private Sum sum(TariffKind kind, String typed) {
        int count = typed.matches("\\d{1,4}") ? Math.min(MOST, Integer.parseInt(typed)) : 0;
        var tariff = Tariff.inForce(kind, LocalDate.now(clock));
        return new Sum(kind.name(), tariff.brackets(), tariff.charges(0, count), count, tariff.total(count));
    }
}
