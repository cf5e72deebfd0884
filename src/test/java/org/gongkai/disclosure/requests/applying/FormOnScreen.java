package org.gongkai.disclosure.requests.applying;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import org.gongkai.disclosure.requests.office.Applying;
import org.gongkai.disclosure.requests.proofs.Papers;

/** The form of a request in a browser: the same fields for an applicant and for a clerk who types a letter off. */
public final class FormOnScreen {

    private final Page page;

    public FormOnScreen(Page page) {
        this.page = page;
    }

    /** Opens the form with what is wanted, of a body where one is chosen. */
    public FormOnScreen open(String origin, String query) {
        page.navigate(origin + "/requests/new" + query);
        return this;
    }

    public FormOnScreen wants(String words) {
        page.locator("#wanted").fill(words);
        return this;
    }

    public FormOnScreen of(String period) {
        page.locator("#period").fill(period);
        return this;
    }

    /** Who asks: name and identity card. */
    public FormOnScreen asks(String name) {
        page.locator("#name").fill(name);
        page.locator("#paperNumber").fill(Applying.CARD);
        return this;
    }

    public FormOnScreen isReachedByPhone() {
        page.locator("#phone").fill("0471-4912345");
        return this;
    }

    public FormOnScreen brings(String name, String type, byte[] file) {
        page.locator("#identity").setInputFiles(new FilePayload(name, type, file));
        return this;
    }

    public FormOnScreen bringsAPhotograph() {
        return brings("身份证.jpg", "image/jpeg", Papers.photograph());
    }

    /** Presses the button that goes on, back, puts aside or sends. */
    public FormOnScreen press(String go) {
        page.locator("button[value=" + go + "]").click();
        return this;
    }

    /** Goes on, over the step of what is wanted where it comes once more. */
    public FormOnScreen goOnToWhoAsks() {
        press("next");
        if (page.locator("#wanted").count() > 0) {
            press("next");
        }
        return this;
    }

    public FormOnScreen isToldOfAFault(String words) {
        assertThat(page.locator(".errors")).containsText(words);
        return this;
    }

    /** What the receipt says to keep: the number and the code, or the code of a draft. */
    public List<String> receipt() {
        page.locator(".receipt dd").first().waitFor();
        return page.locator(".receipt dd").allTextContents();
    }
}
