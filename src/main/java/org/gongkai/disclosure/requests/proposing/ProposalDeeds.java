package org.gongkai.disclosure.requests.proposing;

import java.util.List;
import java.util.Optional;
import org.gongkai.disclosure.publishing.DocumentKind;
import org.gongkai.disclosure.requests.RequestId;
import org.gongkai.disclosure.requests.steps.Words;
import org.gongkai.foundation.design.Faults;
import org.gongkai.foundation.design.NotFound;
import org.gongkai.foundation.design.Refused;
import org.gongkai.foundation.identity.Actor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What the openness office decides about a proposal. */
@Controller
class ProposalDeeds {

    private final ProposalDesk desk;
    private final ProposalPages pages;

    ProposalDeeds(ProposalDesk desk, ProposalPages pages) {
        this.desk = desk;
        this.pages = pages;
    }

    @PostMapping(ProposalPages.LIST + "/{id:\\d{1,18}}/{deed:acceptance|refusal|delay|apart|draft}")
    ModelAndView decide(
            @PathVariable long id,
            @PathVariable String deed,
            @RequestParam MultiValueMap<String, String> typed,
            Actor actor) {
        try {
            return new ModelAndView("redirect:"
                    + run(
                            deed,
                            id,
                            new Words(typed.toSingleValueMap()),
                            typed.getOrDefault("files", List.of()),
                            actor));
        } catch (Refused refused) {
            if (refused.field() == null) throw refused;
            return pages.page(
                    actor, id, typed.toSingleValueMap(), Faults.of(refused), HttpStatus.valueOf(refused.status()));
        }
    }

    private String run(String deed, long id, Words words, List<String> files, Actor actor) {
        switch (deed) {
            case "acceptance" -> {
                var kind = words.choice("kind", DocumentKind.class);
                return "/desk/documents/"
                        + desk.accept(actor, id, kind, words.optional("title"), words.optional("text"), files)
                        + "/edit";
            }
            case "draft" -> {
                return "/desk/documents/" + desk.draftAgain(actor, id) + "/edit";
            }
            case "refusal" -> desk.refuse(actor, id, words.optional("reason"));
            case "delay" -> desk.postpone(actor, id, words.day("until"), words.optional("why"));
            default -> desk.takeApart(actor, id, request(words.text("request")));
        }
        return ProposalPages.LIST + "/" + id;
    }

    private static RequestId request(String typed) {
        return Optional.of(typed)
                .filter(number -> number.matches("[1-9]\\d{0,17}"))
                .map(number -> new RequestId(Long.parseLong(number)))
                .orElseThrow(NotFound::new);
    }
}
