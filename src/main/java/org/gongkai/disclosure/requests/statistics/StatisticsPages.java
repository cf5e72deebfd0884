package org.gongkai.disclosure.requests.statistics;

import static org.gongkai.foundation.design.Speech.say;

import java.nio.charset.StandardCharsets;
import org.gongkai.foundation.design.Faults;
import org.gongkai.foundation.design.Head;
import org.gongkai.foundation.design.Refused;
import org.gongkai.foundation.identity.Actor;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Statistics as a page, and as files. */
@Controller
class StatisticsPages {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final StatisticsOffice office;
    private final StatisticsReading reading;

    StatisticsPages(StatisticsOffice office, StatisticsReading reading) {
        this.office = office;
        this.reading = reading;
    }

    @GetMapping("/desk/requests/statistics")
    ModelAndView page(@ModelAttribute Asked asked, Actor actor) {
        try {
            return page(reading.view(actor, asked), HttpStatus.OK);
        } catch (Refused refused) {
            return page(reading.wrong(actor, asked, Faults.of(refused)), HttpStatus.valueOf(refused.status()));
        }
    }

    @GetMapping("/desk/requests/statistics.{kind:xlsx|csv}")
    ResponseEntity<byte[]> file(@PathVariable String kind, @ModelAttribute Asked asked, Actor actor) {
        var statistics = office.of(actor, asked);
        boolean csv = kind.equals("csv");
        var name = say(
                        "requests.statistics.file",
                        statistics.from().toString(),
                        statistics.to().toString()) + "." + kind;
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .contentType(MediaType.parseMediaType(csv ? "text/csv;charset=UTF-8" : XLSX))
                .body(csv ? StatisticsFiles.csv(statistics) : StatisticsFiles.workbook(statistics));
    }

    private static ModelAndView page(StatisticsView view, HttpStatus status) {
        return new ModelAndView("disclosure/requests/statistics/statistics", status)
                .addObject(
                        "head",
                        Head.titled(say("requests.statistics.title"))
                                .under(say("requests.desk.title"), "/desk/requests"))
                .addObject("view", view);
    }
}
