package org.gongkai.foundation.notification.digest;

import static org.gongkai.foundation.design.Speech.say;

import java.util.regex.Pattern;
import org.gongkai.foundation.design.Faults;
import org.gongkai.foundation.design.Head;
import org.gongkai.foundation.design.NavigationEntry;
import org.gongkai.foundation.design.NotFound;
import org.gongkai.foundation.identity.Actor;
import org.gongkai.foundation.notification.PostRoom;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where I am reminded by mail. */
@Controller
@ConditionalOnProperty("gongkai.notification.mail.host")
@RequestMapping("/desk/me/mail")
class MyMailPages {

    private static final Pattern ADDRESS = Pattern.compile("[^@\\s]{1,64}@[^@\\s]{1,180}\\.[^@\\s]{2,}");
    private static final int PLACE = 890;

    private final PostRoom post;

    MyMailPages(PostRoom post) {
        this.post = post;
    }

    @Bean
    static NavigationEntry remindersOfStaff() {
        return NavigationEntry.desk("identity.desk.group", "notification.my.title", "/desk/me/mail", PLACE);
    }

    @GetMapping
    ModelAndView show(Actor actor) {
        return page(actor, Faults.none(), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView ask(@RequestParam(defaultValue = "") String address, Actor actor) {
        var plain = address.strip();
        if (!ADDRESS.matcher(plain).matches()) {
            var faults = Faults.none().and("address", say("notification.my.wrong"));
            return page(actor, faults, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        post.invite(Digests.topic(actor), plain, say("notification.my.what"));
        return new ModelAndView("redirect:/desk/me/mail");
    }

    @PostMapping("/ending")
    String end(Actor actor) {
        post.forget(Digests.topic(actor));
        return "redirect:/desk/me/mail";
    }

    private ModelAndView page(Actor actor, Faults faults, HttpStatus status) {
        if (!post.isOpen()) {
            throw new NotFound();
        }
        return new ModelAndView("foundation/notification/digest/my", status)
                .addObject("head", Head.titled(say("notification.my.title")))
                .addObject("standing", post.standing(Digests.topic(actor)))
                .addObject("faults", faults);
    }
}
