package org.gongkai.disclosure.requests.marking;

import static org.gongkai.foundation.design.Speech.say;

import java.nio.charset.StandardCharsets;
import org.gongkai.disclosure.requests.attaching.Attachment;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Hands a proved document out (交付公开件), under a name that says nothing of what it was called. */
public final class Handing {

    private Handing() {}

    public static ResponseEntity<byte[]> over(Attachment attachment, byte[] result) {
        var name = say("requests.attachment.file", attachment.place(), attachment.form().extension());
        var disposition = ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(attachment.form().mediaType()))
                .header("Content-Disposition", disposition.toString())
                .header("X-Content-Type-Options", "nosniff")
                .cacheControl(CacheControl.noStore())
                .body(result);
    }
}
