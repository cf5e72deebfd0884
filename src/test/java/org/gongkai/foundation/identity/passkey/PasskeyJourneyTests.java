package org.gongkai.foundation.identity.passkey;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.gongkai.Chromium;
import org.gongkai.FormVisit;
import org.gongkai.GongkaiTest;
import org.gongkai.foundation.identity.OwnPassword;
import org.gongkai.foundation.identity.Staff;
import org.gongkai.foundation.identity.StaffRegister;
import org.gongkai.foundation.identity.record.AccessAsk;
import org.gongkai.foundation.identity.record.AccessReading;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Passkeys in Chromium with a virtual authenticator: made, shown instead of the password and after it, removed. */
@GongkaiTest
class PasskeyJourneyTests {

    private static final String OWN = "大青山下有一条小河流过";

    @Autowired
    private StaffRegister register;

    @Autowired
    private OwnPassword passwords;

    @Autowired
    private Staff staff;

    @Autowired
    private AccessReading records;

    @LocalServerPort
    private int port;

    @Test
    void aPasskeyOpensTheDeskWithoutAPasswordAndAfterIt() throws Exception {
        person("passkey-own");
        try (var visitor = Chromium.visitor(1440, true)) {
            var page = visitor.newPage();
            device(visitor, page, true);
            Chromium.signIn(page, origin(), "passkey-own", OWN);
            page.navigate(origin() + "/desk/me/security");
            Chromium.assertAccessible(page);
            page.locator("#passkey-name").fill("办公室电脑（示例）");
            page.locator("[data-passkey=make] button").click();
            page.locator("table >> text=办公室电脑（示例）").waitFor();
            Chromium.assertAccessible(page);

            assertThat(new FormVisit(port).tries("passkey-own", OWN)).endsWith("/sign-in/second");

            visitor.clearCookies();
            page.navigate(origin() + "/sign-in");
            page.locator("[data-passkey=show] button").click();
            page.waitForURL("**/desk");
            assertThat(records.newest(new AccessAsk("passkey-own", "SIGNED_IN", null, null), 1, 0))
                    .singleElement()
                    .satisfies(entry -> assertThat(entry.detail()).isEqualTo("PASSKEY"));

            visitor.clearCookies();
            Chromium.signIn(page, origin(), "passkey-own", OWN);
            page.waitForURL("**/sign-in/second");
            Chromium.assertAccessible(page);
            page.locator("[data-passkey=show] button").click();
            page.waitForURL("**/desk");

            page.navigate(origin() + "/desk/me/security");
            page.locator("table form button").click();
            assertThat(page.locator("main").innerText()).doesNotContain("办公室电脑（示例）");
            assertThat(new FormVisit(port).tries("passkey-own", OWN)).endsWith("/desk");
        }
    }

    @Test
    void aDeviceThatAsksNobodyIsRefused() throws Exception {
        person("passkey-silent");
        try (var visitor = Chromium.visitor(768, true)) {
            var page = visitor.newPage();
            device(visitor, page, false);
            Chromium.signIn(page, origin(), "passkey-silent", OWN);
            page.navigate(origin() + "/desk/me/security");
            page.locator("#passkey-name").fill("没有锁屏（示例）");
            page.locator("[data-passkey=make] button").click();
            page.locator("[data-passkey=make] [role=alert]:visible").waitFor();
            assertThat(page.locator("main table").count()).isZero();
        }
    }

    @Test
    void withoutScriptTheOtherWaysRemain() {
        try (var visitor = Chromium.visitor(360, false)) {
            var page = visitor.newPage();
            page.navigate(origin() + "/sign-in");
            assertThat(page.locator("[data-passkey=show]").isVisible()).isFalse();
            assertThat(page.locator("main form button[type=submit]").isVisible())
                    .isTrue();
        }
    }

    private static void device(BrowserContext visitor, Page page, boolean verifies) {
        var devtools = visitor.newCDPSession(page);
        devtools.send("WebAuthn.enable");
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", verifies);
        options.addProperty("automaticPresenceSimulation", true);
        var arguments = new JsonObject();
        arguments.add("options", options);
        devtools.send("WebAuthn.addVirtualAuthenticator", arguments);
    }

    private void person(String login) {
        var given = register.enrol(staff.named("guanli").orElseThrow(), login, "示例人", null);
        passwords.change(staff.actor(given.person()).orElseThrow(), given.secret(), OWN, OWN);
    }

    private String origin() {
        return "http://localhost:" + port;
    }
}
