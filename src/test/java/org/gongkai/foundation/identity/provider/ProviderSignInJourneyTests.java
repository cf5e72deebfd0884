package org.gongkai.foundation.identity.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import java.util.Map;
import org.gongkai.Chromium;
import org.gongkai.GongkaiTest;
import org.gongkai.OpenIdProvider;
import org.gongkai.foundation.design.Refused;
import org.gongkai.foundation.identity.Actor;
import org.gongkai.foundation.identity.OwnPassword;
import org.gongkai.foundation.identity.PersonId;
import org.gongkai.foundation.identity.Staff;
import org.gongkai.foundation.identity.StaffRegister;
import org.gongkai.foundation.identity.record.AccessAsk;
import org.gongkai.foundation.identity.record.AccessReading;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.util.UriComponentsBuilder;

/** Signing in through a real provider: who is tied to an account comes in, nobody else. */
@GongkaiTest
class ProviderSignInJourneyTests {

    @Autowired
    private StaffRegister register;

    @Autowired
    private OwnPassword passwords;

    @Autowired
    private Staff staff;

    @Autowired
    private ProviderLinks links;

    @Autowired
    private AccessReading records;

    @LocalServerPort
    private int port;

    private Actor system;

    @BeforeEach
    void aProviderRuns() {
        OpenIdProvider.start();
        system = staff.named("guanli").orElseThrow();
    }

    @Test
    void whoIsTiedToAnAccountComesIn() {
        var person = person("provider-linked");
        links.link(system, person, "p-linked");
        try (var visitor = Chromium.visitor(768, true)) {
            var page = visitor.newPage();
            arrive(page, "p-linked");
            assertThat(page.url()).endsWith("/desk");
            page.navigate(origin() + "/desk/me");
            assertThat(page.locator("main").innerText()).contains("provider-linked");
        }
        assertThat(records.newest(new AccessAsk("provider-linked", "SIGNED_IN", null, null), 1, 0))
                .singleElement()
                .satisfies(entry -> assertThat(entry.detail()).isEqualTo("OIDC"));
    }

    @Test
    void aStrangerOfTheProviderStaysOutsideAndLearnsTheNumberToBeTied() {
        int before = register.all().size();
        try (var visitor = Chromium.visitor(360, true)) {
            var page = visitor.newPage();
            arrive(page, "p-stranger");
            assertThat(page.url()).contains("/sign-in?unlinked");
            assertThat(page.locator("main").innerText()).contains("还没有绑定").contains("p-stranger");
            Chromium.assertAccessible(page);
            Chromium.assertFits(page);
            page.navigate(origin() + "/desk");
            assertThat(page.url()).contains("/sign-in");
        }
        assertThat(register.all()).hasSize(before);
    }

    @Test
    void theProviderIsAskedWithProofKeyAndNonce() {
        try (var visitor = Chromium.visitor(1440, true)) {
            var page = visitor.newPage();
            // an address alone begins nothing: it takes a press on our own page
            page.navigate(origin() + "/sign-in/provider/oidc");
            assertThat(page.url()).endsWith("/sign-in");
            var asked = page.waitForRequest(
                    request -> request.url().startsWith(OpenIdProvider.issuer() + "/oauth2/authorize"),
                    () -> page.locator("a[href='/sign-in/provider/oidc']").click());
            Map<String, String> query = UriComponentsBuilder.fromUriString(asked.url())
                    .build()
                    .getQueryParams()
                    .toSingleValueMap();
            assertThat(query)
                    .containsKeys("code_challenge", "nonce", "state")
                    .containsEntry("code_challenge_method", "S256");
        }
    }

    @Test
    void anAdministratorsAccountIsNeverTied() {
        var audit = staff.named("shenji").orElseThrow();
        assertThatThrownBy(() -> links.link(system, audit.person(), "p-second"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("管理员账号不能");
        assertThatThrownBy(() -> links.link(staff.named("anquan").orElseThrow(), person("provider-none"), "p-second"))
                .isInstanceOf(Refused.class);
    }

    private void arrive(Page page, String name) {
        page.navigate(origin() + "/sign-in");
        page.locator("a[href='/sign-in/provider/oidc']").click();
        page.locator("input[name=username]").fill(name);
        page.locator("input[name=password]").fill(OpenIdProvider.PASSWORD);
        page.locator("button[type=submit]").click();
        page.waitForURL(url -> url.startsWith(origin()));
    }

    private PersonId person(String login) {
        var given = register.enrol(system, login, "示例人", null);
        passwords.change(staff.actor(given.person()).orElseThrow(), given.secret(), "大青山下有一条小河流过", "大青山下有一条小河流过");
        return given.person();
    }

    private String origin() {
        return "http://127.0.0.1:" + port;
    }
}
