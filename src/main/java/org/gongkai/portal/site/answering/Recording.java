package org.gongkai.portal.site.answering;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.gongkai.portal.site.cache.KeptPage;
import org.gongkai.portal.site.cache.Shown;
import org.jspecify.annotations.Nullable;
import org.springframework.util.DigestUtils;

/** Lets headers pass and holds the body back, so that a page can be kept as it was made (应答记录). */
class Recording extends HttpServletResponseWrapper {

    /** Said anew with each answer. */
    private static final Set<String> PASSING =
            Set.of("content-length", "date", "transfer-encoding", "connection", "vary");

    private final Body body = new Body();
    private @Nullable PrintWriter writer;
    private @Nullable String language;
    private boolean failed;
    private int error;
    private @Nullable String reason;

    Recording(HttpServletResponse response) {
        super(response);
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return body;
    }

    @Override
    public PrintWriter getWriter() {
        if (writer == null) {
            var encoding = Objects.requireNonNullElse(getCharacterEncoding(), "UTF-8");
            writer = new PrintWriter(new OutputStreamWriter(body, Charset.forName(encoding)), false);
        }
        return writer;
    }

    @Override
    public void flushBuffer() {
        if (writer != null) writer.flush();
    }

    @Override
    public void setContentLength(int length) {
        // counted when the body is known
    }

    @Override
    public void setContentLengthLong(long length) {
        // counted when the body is known
    }

    @Override
    public void setLocale(Locale locale) {
        language = locale.toLanguageTag();
        super.setLocale(locale);
    }

    @Override
    public void resetBuffer() {
        body.bytes.reset();
        super.resetBuffer();
    }

    @Override
    public void reset() {
        body.bytes.reset();
        writer = null;
        super.reset();
    }

    /** Held back like a body: an older page may stand in for it. */
    @Override
    public void sendError(int status) {
        failed = true;
        error = status;
    }

    @Override
    public void sendError(int status, String message) {
        sendError(status);
        reason = message;
    }

    @Override
    public boolean isCommitted() {
        return error > 0 || super.isCommitted();
    }

    @Override
    public void sendRedirect(String location) throws IOException {
        failed = true;
        super.sendRedirect(location);
    }

    /** Whether the answer stands here complete, nothing of it sent yet. */
    boolean isWhole() {
        return !failed && !isCommitted();
    }

    /** Whether it is nobody's own: no cookie was set, and it may be kept by others. */
    boolean isForAnybody() {
        var control = Objects.requireNonNullElse(getHeader("Cache-Control"), "");
        return !containsHeader("Set-Cookie") && !control.contains("no-store") && !control.contains("private");
    }

    /** Whether the page could not be made, through no fault of who asked, and nothing was sent yet. */
    boolean isTrouble() {
        return !super.isCommitted() && Math.max(error, getStatus()) >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    /** Sends on what was held back, as it is. */
    void handOver(boolean head) throws IOException {
        if (error > 0) {
            if (reason == null) super.sendError(error);
            else super.sendError(error, reason);
            return;
        }
        var bytes = bytes();
        if (failed || isCommitted() || bytes.length == 0) return;
        super.setContentLengthLong(bytes.length);
        if (!head) super.getOutputStream().write(bytes);
    }

    KeptPage page(Shown shown, Instant until) {
        var bytes = bytes();
        if (!containsHeader("ETag")) setHeader("ETag", "W/\"" + DigestUtils.md5DigestAsHex(bytes) + "\"");
        if (!containsHeader("Cache-Control")) setHeader("Cache-Control", "public, max-age=0, must-revalidate");
        setHeader("Vary", "Accept-Encoding, Cookie");
        return new KeptPage(getStatus(), lines(), Objects.requireNonNull(getHeader("ETag")), bytes, shown, until);
    }

    private List<KeptPage.Line> lines() {
        var lines = new ArrayList<KeptPage.Line>();
        var type = getContentType();
        if (type != null) lines.add(new KeptPage.Line("Content-Type", type));
        if (language != null) lines.add(new KeptPage.Line("Content-Language", language));
        lines.add(new KeptPage.Line("Vary", "Accept-Encoding, Cookie"));
        for (var name : Set.copyOf(getHeaderNames())) {
            var lower = name.toLowerCase(Locale.ROOT);
            if (PASSING.contains(lower) || lower.equals("content-type") || lower.equals("content-language")) continue;
            getHeaders(name).forEach(value -> lines.add(new KeptPage.Line(name, value)));
        }
        return lines;
    }

    private byte[] bytes() {
        if (writer != null) writer.flush();
        return body.bytes.toByteArray();
    }

    private static final class Body extends ServletOutputStream {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(16_384);

        @Override
        public void write(int one) {
            bytes.write(one);
        }

        @Override
        public void write(byte[] some, int from, int length) {
            bytes.write(some, from, length);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new IllegalStateException("pages are written at once");
        }
    }
}
