package org.gongkai.foundation.operation.reception;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** A request whose small body has been waited for (请求体已收齐). */
final class ReadAhead extends HttpServletRequestWrapper {

    private final Body body;

    private ReadAhead(HttpServletRequest request, byte[] bytes) {
        super(request);
        body = new Body(bytes);
    }

    /** The request once its body is here; as it is when it has none or a large one. */
    static HttpServletRequest of(HttpServletRequest request, long most) throws IOException {
        long length = request.getContentLengthLong();
        if (length <= 0 || length > most) return request;
        var type = Objects.requireNonNullElse(request.getContentType(), "").toLowerCase(java.util.Locale.ROOT);
        if (type.startsWith("application/x-www-form-urlencoded")) {
            request.getParameterMap();
            return request;
        }
        // parts are read by the server itself, from the connection
        return type.startsWith("multipart/")
                ? request
                : new ReadAhead(request, request.getInputStream().readAllBytes());
    }

    @Override
    public ServletInputStream getInputStream() {
        return body;
    }

    @Override
    public BufferedReader getReader() {
        var name = getCharacterEncoding();
        return new BufferedReader(
                new InputStreamReader(body, name == null ? StandardCharsets.UTF_8 : Charset.forName(name)));
    }

    private static final class Body extends ServletInputStream {

        private final ByteArrayInputStream bytes;

        Body(byte[] bytes) {
            this.bytes = new ByteArrayInputStream(bytes);
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public int read(byte[] target, int from, int length) {
            return bytes.read(target, from, length);
        }

        @Override
        public int available() {
            return bytes.available();
        }

        @Override
        public boolean isFinished() {
            return bytes.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new IllegalStateException("the body is here already");
        }
    }
}
