package org.gongkai.portal.search.office;

import static org.gongkai.foundation.design.Speech.say;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.util.Map;
import org.gongkai.foundation.design.Head;
import org.gongkai.portal.search.missed.MissedWords;
import org.springframework.context.annotation.Bean;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** What people looked for and did not find, at the desk of the openness office. */
@Controller
@PreAuthorize("hasRole('OPENNESS_OFFICE')")
class MissedPages {

    private static final int DAYS = 30;
    private static final int SHOWN = 100;

    private final MissedWords missed;

    MissedPages(MissedWords missed) {
        this.missed = missed;
    }

    @Bean
    static RecurringTask<Void> missedWordsForgotten(MissedWords missed) {
        return Tasks.recurring("search-missed-forgotten", FixedDelay.ofHours(24))
                .execute((task, context) -> missed.forgetOld());
    }

    @GetMapping("/desk/missed")
    ModelAndView missed() {
        return new ModelAndView(
                "portal/search/office/missed",
                Map.of(
                        "head", Head.titled(say("search.missed.title")),
                        "lead", say("search.missed.lead", DAYS, MissedWords.SHOWN_FROM),
                        "all", missed.most(DAYS, SHOWN)));
    }
}
