package org.gongkai.disclosure.requests.following;

import static org.gongkai.foundation.design.Speech.say;

import org.gongkai.foundation.design.Head;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** The page of one's own request, and the way to its door for who has opened none. */
final class MyFrame {

    private MyFrame() {}

    static ModelAndView page(MyView view) {
        return new ModelAndView(
                        "disclosure/requests/following/mine",
                        view.faults().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT)
                .addObject("head", under(say("requests.mine.title", view.number())))
                .addObject("view", view);
    }

    static ModelAndView door() {
        return new ModelAndView("redirect:/requests/status");
    }

    static Head under(String title) {
        return Head.titled(title)
                .under(say("requests.navigation"), "/requests")
                .under(say("requests.status.title"), "/requests/mine");
    }
}
