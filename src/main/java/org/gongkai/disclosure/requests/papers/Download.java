package org.gongkai.disclosure.requests.papers;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.gongkai.disclosure.requests.letters.Letter;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A sealed letter on its way to somebody (下载文书): under a name that says what it is and nothing personal. */
public final class Download {

    private Download() {}

    public static ResponseEntity<byte[]> of(Letter letter, Form form, byte[] file) {
        var name = letter.kind().label() + "-" + letter.number().replace('/', '-') + "." + form.word();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(form.mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(file);
    }

    /** The form that a word of an address asks for; the pattern of the address lets no other in. */
    public static Form form(String word) {
        return Form.valueOf(word.toUpperCase(Locale.ROOT));
    }
}
