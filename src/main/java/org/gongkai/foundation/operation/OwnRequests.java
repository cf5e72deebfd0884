package org.gongkai.foundation.operation;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What the product asks of itself (自身请求), as the mirror does: known by a mark that lives as long as the process, and not counted. */
@Component
public class OwnRequests {

    /** The header that carries the mark. */
    public static final String HEADER = "Gongkai-Own";

    private final byte[] mark = UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8);

    /** The mark to send along. */
    public String mark() {
        return new String(mark, StandardCharsets.UTF_8);
    }

    /** Whether this request comes from the product itself. */
    public boolean sent(HttpServletRequest request) {
        var said = request.getHeader(HEADER);
        return said != null && MessageDigest.isEqual(mark, said.getBytes(StandardCharsets.UTF_8));
    }
}
