package org.gongkai.foundation.organization.web;

import static org.gongkai.foundation.design.Speech.say;

import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import org.gongkai.foundation.design.Faults;
import org.gongkai.foundation.design.NotFound;
import org.gongkai.foundation.design.Refused;
import org.gongkai.foundation.organization.Unit;
import org.gongkai.foundation.organization.UnitDirectory;
import org.gongkai.foundation.organization.UnitId;
import org.gongkai.foundation.organization.UnitRegister;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The forms that enter a change of a unit. */
@Controller
@PreAuthorize("hasRole('OPENNESS_OFFICE')")
class UnitDeedPages {

    private final UnitDirectory directory;
    private final UnitRegister register;
    private final Clock clock;

    UnitDeedPages(UnitDirectory directory, UnitRegister register, Clock clock) {
        this.directory = directory;
        this.register = register;
        this.clock = clock;
    }

    @GetMapping("/desk/units/establishment")
    ModelAndView establishment() {
        var top = directory.lead().map(Unit::id).orElse(new UnitId(0));
        return UnitDeedForm.establishing(UnitForm.blank(today(), top), Faults.none(), directory);
    }

    @PostMapping("/desk/units/establishment")
    ModelAndView establish(UnitForm form, Principal who) {
        try {
            var unit = register.enter(form.establish(), who.getName());
            return new ModelAndView("redirect:/desk/units/" + unit(unit).code());
        } catch (Refused refused) {
            return refused(UnitDeedForm.establishing(form, Faults.of(refused), directory));
        }
    }

    @GetMapping("/desk/units/{code}/{deed}")
    ModelAndView form(@PathVariable String code, @PathVariable String deed) {
        var unit = unit(code);
        return UnitDeedForm.about(
                unit, deed(deed), UnitForm.about(unit, today(), register.edition(unit.id())), Faults.none(), directory);
    }

    @PostMapping("/desk/units/{code}/{deed}")
    ModelAndView enter(@PathVariable String code, @PathVariable String deed, UnitForm form, Principal who) {
        var unit = unit(code);
        try {
            int seen = form.seen() == null ? -1 : form.seen();
            register.enter(form.act(deed(deed), unit.id()), unit.id(), seen, who.getName());
            return new ModelAndView("redirect:/desk/units/" + code);
        } catch (Refused refused) {
            return refused(UnitDeedForm.about(unit, deed(deed), form, Faults.of(refused), directory));
        }
    }

    private static ModelAndView refused(ModelAndView page) {
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private Unit unit(String code) {
        return directory.byCode(code).orElseThrow(() -> new NotFound(say("organization.unknown.code", code)));
    }

    private Unit unit(UnitId id) {
        return directory.find(id).orElseThrow(NotFound::new);
    }

    private static UnitDeed deed(String path) {
        return UnitDeed.of(path).filter(deed -> deed != UnitDeed.ESTABLISHMENT).orElseThrow(NotFound::new);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
