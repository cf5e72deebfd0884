package org.gongkai.foundation.design;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.validation.MapBindingResult;

class FaultsTests {

    @Test
    void aRefusalStandsBesideItsField() {
        var faults = Faults.of(new Refused("请填标题。", "title"));
        assertThat(faults.at("title")).isEqualTo("请填标题。");
        assertThat(faults.at("body")).isNull();
    }

    @Test
    void aRefusalOfTheWholeStandsOnTopOnly() {
        assertThat(Faults.of(new Refused("现在不能公开。")).all()).containsExactly(new Faults.Fault("", "现在不能公开。"));
    }

    @Test
    void springsErrorsAreSaidInTheWordsOfTheRoom() {
        var errors = new MapBindingResult(new java.util.HashMap<>(), "form");
        errors.rejectValue("title", "unknown.code", "design.form.required");
        errors.reject("design.form.wrong");
        assertThat(Faults.of(errors).all())
                .containsExactly(
                        new Faults.Fault("title", Speech.say("design.form.required")),
                        new Faults.Fault("", Speech.say("design.form.wrong")));
    }
}
