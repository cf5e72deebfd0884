package org.gongkai.disclosure.requests.following;

import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.Set;
import org.gongkai.disclosure.requests.proposing.SuggestionGround;
import org.gongkai.disclosure.requests.proposing.Suggestions;
import org.gongkai.foundation.design.Faults;
import org.gongkai.foundation.design.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** An applicant suggests that everybody should be able to read what they were given. */
@Controller
class MySuggestion {

    private final OpenedRequest opened;
    private final MyReading reading;
    private final Suggestions suggestions;

    MySuggestion(OpenedRequest opened, MyReading reading, Suggestions suggestions) {
        this.opened = opened;
        this.reading = reading;
        this.suggestions = suggestions;
    }

    @PostMapping("/requests/mine/suggestion")
    ModelAndView suggest(
            @RequestParam(required = false) @Nullable Set<SuggestionGround> grounds,
            @RequestParam(defaultValue = "") String why,
            HttpServletRequest request) {
        var file = opened.of(request).orElse(null);
        if (file == null) return MyFrame.door();
        try {
            suggestions.suggest(file, grounds == null ? EnumSet.noneOf(SuggestionGround.class) : grounds, why);
            return new ModelAndView("redirect:/requests/mine#suggestion");
        } catch (Refused refused) {
            return MyFrame.page(reading.view(file, Faults.of(refused)));
        }
    }
}
