package org.gongkai.foundation.paper.web;

import static org.gongkai.foundation.design.Speech.say;

import java.io.IOException;
import org.gongkai.foundation.design.Faults;
import org.gongkai.foundation.design.Head;
import org.gongkai.foundation.paper.PaperSettings;
import org.gongkai.foundation.paper.VerificationCode;
import org.gongkai.foundation.paper.verifying.Verifier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Whoever holds a sealed paper or file is told how it stands with it. */
@Controller
class VerifyPages {

    private final Verifier verifier;
    private final Told told;
    private final PaperSettings settings;

    VerifyPages(Verifier verifier, Told told, PaperSettings settings) {
        this.verifier = verifier;
        this.told = told;
        this.settings = settings;
    }

    @GetMapping("/verify")
    ModelAndView ask(@RequestParam(defaultValue = "") String code) {
        if (code.isBlank()) {
            return page("", null, Faults.none());
        }
        return VerificationCode.parse(code)
                .map(parsed -> page(parsed.grouped(), told.of(verifier.look(parsed)), Faults.none()))
                .orElseGet(() -> page(code, null, Faults.none().and("code", say("paper.refused.code"))));
    }

    @PostMapping("/verify")
    ModelAndView look(@RequestParam MultipartFile file) throws IOException {
        if (file.isEmpty()) {
            return page("", null, Faults.none().and("file", say("paper.refused.empty")));
        }
        if (file.getSize() > settings.largestFile().toBytes()) {
            return page("", null, Faults.none().and("file", say("paper.refused.large", size())));
        }
        return page("", told.of(verifier.look(file.getBytes())), Faults.none());
    }

    private ModelAndView page(String code, @Nullable Answer answer, Faults faults) {
        return new ModelAndView(
                        "foundation/paper/web/verify",
                        faults.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT)
                .addObject("head", Head.titled(say("paper.verify.title")).describedAs(say("paper.verify.lead")))
                .addObject("code", code)
                .addObject("largest", size())
                .addObject("answer", answer)
                .addObject("faults", faults);
    }

    private String size() {
        return settings.largestFile().toMegabytes() + " MB";
    }
}
