package org.gongkai.disclosure.requests.following;

import static org.gongkai.foundation.design.Speech.say;

import jakarta.servlet.http.HttpServletRequest;
import org.gongkai.disclosure.requests.papers.LetterNews;
import org.gongkai.foundation.design.Faults;
import org.gongkai.foundation.design.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** One's own request, once it is opened. */
@Controller
class MyPages {

    private final OpenedRequest opened;
    private final MyReading reading;
    private final LetterNews news;

    MyPages(OpenedRequest opened, MyReading reading, LetterNews news) {
        this.opened = opened;
        this.reading = reading;
        this.news = news;
    }

    @GetMapping("/requests/mine")
    ModelAndView show(HttpServletRequest request) {
        return opened.of(request)
                .map(file -> MyFrame.page(reading.view(file, Faults.none())))
                .orElse(MyFrame.door());
    }

    @GetMapping("/requests/mine/letters/{id:\\d{1,18}}")
    ModelAndView letter(@PathVariable long id, HttpServletRequest request) {
        return opened.of(request)
                .map(file -> new ModelAndView("disclosure/requests/following/letter")
                        .addObject("head", MyFrame.under(say("requests.letter.title")))
                        .addObject("letter", reading.letter(file, id).orElseThrow(NotFound::new))
                        .addObject("news", news.of(id)))
                .orElse(MyFrame.door());
    }
}
