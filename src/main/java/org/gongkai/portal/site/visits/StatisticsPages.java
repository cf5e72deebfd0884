package org.gongkai.portal.site.visits;

import static org.gongkai.foundation.design.Speech.say;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import org.gongkai.foundation.design.Head;
import org.gongkai.foundation.design.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** How often the site is read, for everybody (访问统计). */
@Controller
class StatisticsPages {

    private static final String MARK = "\uFEFF";

    private final Statistics statistics;
    private final Visits visits;
    private final Clock clock;

    StatisticsPages(Statistics statistics, Visits visits, Clock clock) {
        this.statistics = statistics;
        this.visits = visits;
        this.clock = clock;
    }

    @Bean
    static NavigationEntry visitsInFooter() {
        return NavigationEntry.footer("site.footer.use", "site.visits.title", "/statistics", 70);
    }

    @GetMapping("/statistics")
    String page(Model model) {
        model.addAttribute(
                "head",
                Head.titled(say("site.visits.title"))
                        .describedAs(say("site.visits.lead"))
                        .column(say("site.visits.title"), say("site.map.column")));
        model.addAttribute("view", statistics.view());
        return "portal/site/visits/statistics";
    }

    /** All days, for spreadsheets. */
    @GetMapping("/statistics.csv")
    ResponseEntity<byte[]> csv() {
        var text = new StringBuilder(MARK)
                .append(say("site.visits.column.day"))
                .append(',')
                .append(say("site.visits.column.visits"))
                .append("\r\n");
        visits.days(visits.since().orElse(LocalDate.now(clock)))
                .forEach((day, n) -> text.append(day).append(',').append(n).append("\r\n"));
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header("Content-Disposition", "attachment; filename=\"visits.csv\"")
                .cacheControl(CacheControl.noCache())
                .body(text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
