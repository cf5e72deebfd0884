package org.gongkai.foundation.design.trouble;

import static org.gongkai.foundation.design.Speech.knows;
import static org.gongkai.foundation.design.Speech.say;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What somebody is told whose request could not be read at all, for example an address with signs that must be written
 * encoded (RFC 3986): no page of ours is reached then, so the words stand alone.
 */
public class UnreadableRequest extends ErrorReportValve {

    @Override
    protected void report(Request request, Response response, @Nullable Throwable cause) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        var key = knows("design.error." + response.getStatus() + ".title")
                ? String.valueOf(response.getStatus())
                : "other";
        try {
            // no filter of ours was passed: the headers that guard a page are said here
            response.setHeader(
                    "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'; base-uri 'none'");
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setHeader("Referrer-Policy", "no-referrer");
            response.setHeader("Cache-Control", "no-store");
            if (request.isSecure()) {
                response.setHeader("Strict-Transport-Security", "max-age=31536000 ; includeSubDomains");
            }
            response.setContentType("text/html");
            response.setCharacterEncoding("utf-8");
            response.getReporter().write("""
                    <!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>%1$s</title></head>
                    <body><h1>%1$s</h1><p>%2$s</p><p><a href="/">%3$s</a></p></body></html>
                    """.formatted(
                    say("design.error." + key + ".title"), say("design.error.unreadable"), say("design.error.home")));
            response.finishResponse();
        } catch (IOException gone) {
            // nobody is left to be told
        }
    }

    /** Puts it in the place of the server's own. */
    @Component
    @Order
    static class InPlace implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

        @Override
        public void customize(ConfigurableTomcatWebServerFactory factory) {
            factory.addContextCustomizers(context -> {
                if (context.getParent() instanceof StandardHost host) {
                    host.setErrorReportValveClass(UnreadableRequest.class.getName());
                }
            });
        }
    }
}
