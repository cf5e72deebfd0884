package org.gongkai.disclosure.requests.attaching;

import static org.gongkai.foundation.design.Speech.say;

import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Hands a proved document out (交付公开件), under a name that says nothing of what it was called. */
public final class Handing {

    private Handing() {}

    /** A page of a document as a picture, for the desk alone; kept by nobody. */
    public static ResponseEntity<byte[]> picture(byte[] page) {
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_JPEG)
                .cacheControl(CacheControl.noStore())
                .body(page);
    }

    /** What a document is called outside the desk. */
    public static String name(Attachment attachment) {
        return say(
                "requests.attachment.file",
                attachment.place(),
                attachment.form().extension());
    }

    public static ResponseEntity<byte[]> over(Attachment attachment, byte[] result) {
        var name = name(attachment);
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
