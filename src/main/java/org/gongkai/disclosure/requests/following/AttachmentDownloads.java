package org.gongkai.disclosure.requests.following;

import static org.gongkai.foundation.design.Speech.say;

import jakarta.servlet.http.HttpServletRequest;
import org.gongkai.disclosure.requests.attaching.Enclosing;
import org.gongkai.disclosure.requests.attaching.Handing;
import org.gongkai.disclosure.requests.attaching.Vault;
import org.gongkai.foundation.design.NotFound;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Hands the documents of an answer to whoever opened the request: those that were proved, and only once it is delivered. */
@Controller
class AttachmentDownloads {

    private final OpenedRequest opened;
    private final Enclosing enclosing;
    private final Vault vault;

    AttachmentDownloads(OpenedRequest opened, Enclosing enclosing, Vault vault) {
        this.opened = opened;
        this.enclosing = enclosing;
        this.vault = vault;
    }

    @GetMapping("/requests/mine/attachments/{place:\\d{1,4}}")
    ResponseEntity<byte[]> hand(@PathVariable int place, HttpServletRequest request) {
        return opened.of(request).stream()
                .flatMap(file -> enclosing.given(file).stream())
                .filter(one -> one.place() == place)
                .findFirst()
                .map(one -> Handing.over(one, vault.result(one)))
                .orElseThrow(() -> new NotFound(say("requests.attachment.none")));
    }
}
