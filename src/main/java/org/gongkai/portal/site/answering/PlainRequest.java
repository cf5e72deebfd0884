package org.gongkai.portal.site.answering;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The request as for somebody who has nothing yet and wants all of it, so that the answer serves everybody. */
class PlainRequest extends HttpServletRequestWrapper {

    private static final Set<String> CONDITIONS =
            Set.of("if-none-match", "if-modified-since", "if-match", "if-unmodified-since", "if-range", "range");

    PlainRequest(HttpServletRequest request) {
        super(request);
    }

    @Override
    public String getMethod() {
        return "GET";
    }

    @Override
    public @Nullable String getHeader(String name) {
        return isCondition(name) ? null : super.getHeader(name);
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        return isCondition(name) ? Collections.emptyEnumeration() : super.getHeaders(name);
    }

    @Override
    public Enumeration<String> getHeaderNames() {
        List<String> names = Collections.list(super.getHeaderNames()).stream()
                .filter(name -> !isCondition(name))
                .toList();
        return Collections.enumeration(names);
    }

    @Override
    public long getDateHeader(String name) {
        return isCondition(name) ? -1 : super.getDateHeader(name);
    }

    private static boolean isCondition(String name) {
        return CONDITIONS.contains(name.toLowerCase(Locale.ROOT));
    }
}
