package org.gongkai.portal.site.visits;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells a person who reads from programs and from browsers that only look ahead (读者识别). Nothing of it is kept. */
final class Reader {

    private static final Pattern PROGRAM = Pattern.compile("bot\\b|bot[/;_-]|spider|crawl|slurp|fetch|monitor|archiver"
            + "|scan|curl|wget|python|java/|java-http|okhttp|go-http|libwww|httpclient|axios|node|headless|lighthouse"
            + "|feed|preview|gongkai-mirror");

    private static final Pattern NO_PAGE = Pattern.compile(
            "/(?:desk|design|sign-in|sign-out|theme|preview|error|api|css|js|img|fonts)(?:/.*)?|.*\\.[a-z]{2,5}");

    private static final int LONGEST = 200;

    private Reader() {}

    /** Whether this request, if it is answered with a page, is somebody who reads it. */
    static boolean reads(HttpServletRequest request) {
        return request.getMethod().equals("GET")
                && isPage(request.getRequestURI())
                && isPerson(request.getHeader("User-Agent"))
                && !looksAhead(request.getHeader("Sec-Purpose"))
                && !looksAhead(request.getHeader("Purpose"))
                && !looksAhead(request.getHeader("X-Moz"));
    }

    static boolean isPage(String path) {
        return path.length() <= LONGEST && !NO_PAGE.matcher(path).matches();
    }

    static boolean isPerson(@Nullable String agent) {
        return agent != null
                && agent.length() > 8
                && !PROGRAM.matcher(agent.toLowerCase(Locale.ROOT)).find();
    }

    private static boolean looksAhead(@Nullable String purpose) {
        return Objects.requireNonNullElse(purpose, "").toLowerCase(Locale.ROOT).contains("pre");
    }
}
