package org.gongkai.disclosure.requests.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.gongkai.GongkaiTest;
import org.gongkai.disclosure.requests.life.Act;
import org.gongkai.disclosure.requests.office.RequestCase;
import org.gongkai.foundation.design.Line;
import org.gongkai.foundation.design.Refused;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A request is found by the number of a letter, however its brackets are written, and by its own. */
@GongkaiTest
class NumberSearchModuleTests extends RequestCase {

    @Autowired
    private NumberSearch search;

    @Test
    void theNumberOfALetterOrOfTheRequestFindsItForItsDeskAlone() {
        var file = confirm(apply("号查甲", "号查：某条绿道的长度"));
        act(
                "kexin",
                file.id(),
                Act.ASK_CORRECTION,
                "note",
                "哪一条",
                "by",
                today().plusDays(9).toString());
        var number = letters.of(file.id()).getLast().number();
        assertThat(number).matches("新区民政公开〔\\d{4}〕\\d+号");
        var found = "/desk/requests/" + file.id();
        assertThat(hrefs("kexin", number)).containsExactly(found);
        assertThat(hrefs("kexin", number.replace('〔', '[').replace('〕', ']'))).containsExactly(found);
        assertThat(hrefs("gongkaiban", " " + number.replace("〔", "（").replace("〕", "）")))
                .containsExactly(found);
        assertThat(hrefs("kexin", file.number().toString())).containsExactly(found);
        assertThat(hrefs("kexin", letters.of(file.id()).getFirst().number())).containsExactly(found);
        assertThat(hrefs("jiedao", number)).isEmpty();
        assertThat(hrefs("kexin", "新区民政公开〔1999〕1号")).isEmpty();
        assertThatThrownBy(() -> search.find(actor("kexin"), " ")).isInstanceOf(Refused.class);
    }

    private List<String> hrefs(String login, String words) {
        return search.find(actor(login), words).stream().map(Line::href).toList();
    }
}
