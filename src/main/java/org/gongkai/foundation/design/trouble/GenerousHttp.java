package org.gongkai.foundation.design.trouble;

import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.tomcat.util.http.parser.HttpParser;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * HTTP that also reads a question written in Chinese as it is (未编码的中文地址), as old programs and the command line send it:
 * {@code /search?q=低保}. RFC 3986 wants such bytes encoded; they cannot be mistaken for a delimiter, so nothing is risked.
 */
public class GenerousHttp extends Http11NioProtocol {

    private static final HttpParser PARSER = new HttpParser(null, null) {
        @Override
        public boolean isQueryRelaxed(int sign) {
            return isBeyondAscii(sign) || super.isQueryRelaxed(sign);
        }

        @Override
        public boolean isNotRequestTargetRelaxed(int sign) {
            return !isBeyondAscii(sign) && super.isNotRequestTargetRelaxed(sign);
        }
    };

    @Override
    public HttpParser getHttpParser() {
        return PARSER;
    }

    /** Bytes are read as signed numbers. */
    private static boolean isBeyondAscii(int sign) {
        return sign < 0 || sign > 0x7f;
    }

    /** Puts it in the place of the strict one. */
    @Component
    static class InPlace implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

        @Override
        public void customize(TomcatServletWebServerFactory factory) {
            factory.setProtocol(GenerousHttp.class.getName());
        }
    }
}
