package org.gongkai.disclosure.requests.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.gongkai.GongkaiTest;
import org.gongkai.disclosure.requests.RequestsSettings;
import org.gongkai.disclosure.requests.asking.QueryCode;
import org.gongkai.disclosure.requests.office.Applying;
import org.gongkai.disclosure.requests.office.RequestCase;
import org.gongkai.foundation.design.Refused;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Forms put aside: opened by their code alone, sealed, gone when they are sent or their time is over. */
@GongkaiTest
class DraftModuleTests extends RequestCase {

    private static final String NAME = "草稿里的名字";

    @Autowired
    private DraftDesk drafts;

    @Autowired
    private RequestsSettings settings;

    @Test
    void aFormIsGoneOnWithByItsCodeAndNobodyReadsItInTheDatabase() {
        var code = keep("草稿：一件事");
        var form = drafts.find(code).orElseThrow();
        assertThat(form.name()).isEqualTo(NAME);
        assertThat(form.savedCode()).contains(code);
        assertThat(drafts.find(QueryCode.fresh())).isEmpty();
        assertThat(row(code)).doesNotContain(NAME, "草稿：一件事", code.value());
    }

    @Test
    void keptAgainItHasTheSameCodeAndTheNewerAnswers() {
        var code = keep("草稿：先写的");
        var again = Applying.person(NAME, "0471-4912345", "mzj", "草稿：后写的").savedUnder(code);
        assertThat(drafts.keep(again, address())).isEqualTo(code);
        assertThat(drafts.find(code).orElseThrow().wanted()).isEqualTo("草稿：后写的");
    }

    @Test
    void aCodeThatOpensNothingIsNotTakenForANewDraft() {
        var invented = QueryCode.fresh();
        var form = Applying.person(NAME, "0471-4912345", "mzj", "草稿：编的码").savedUnder(invented);
        assertThat(drafts.keep(form, address())).isNotEqualTo(invented);
    }

    @Test
    void sentItIsGone() {
        var code = keep("草稿：要提交的");
        reception.apply(drafts.find(code).orElseThrow());
        assertThat(drafts.find(code)).isEmpty();
        assertThat(rows(code)).isZero();
    }

    @Test
    void afterItsTimeItOpensNothingAndIsDeleted() {
        var code = keep("草稿：到期的");
        jdbc.sql("update requests_draft set until = now() - interval '1 minute' where code_hash = ?")
                .param(code.hash())
                .update();
        assertThat(drafts.find(code)).isEmpty();
        drafts.expire();
        assertThat(rows(code)).isZero();
    }

    @Test
    void nobodyFillsTheHouseWithDrafts() {
        var from = address();
        for (int n = 0; n < settings.draftsOfOne(); n++) {
            drafts.keep(Applying.person(NAME, "0471-4912345", "mzj", "草稿：很多份"), from);
        }
        assertThatThrownBy(() -> drafts.keep(Applying.person(NAME, "0471-4912345", "mzj", "草稿：再一份"), from))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("过一小时");
        assertThat(keep("草稿：别人的")).isNotNull();
    }

    private QueryCode keep(String wanted) {
        return drafts.keep(Applying.person(NAME, "0471-4912345", "mzj", wanted), address());
    }

    private static String address() {
        return UUID.randomUUID().toString();
    }

    private String row(QueryCode code) {
        return jdbc.sql("select answers from requests_draft where code_hash = ?")
                .param(code.hash())
                .query(String.class)
                .single();
    }

    private int rows(QueryCode code) {
        return jdbc.sql("select count(*) from requests_draft where code_hash = ?")
                .param(code.hash())
                .query(Integer.class)
                .single();
    }
}
