package org.gongkai.foundation.operation.reception;

import java.time.Duration;
import org.apache.coyote.Processor;
import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.tomcat.util.http.parser.HttpParser;

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

    private long grace = Long.MAX_VALUE;
    private long rate = 1;

    @Override
    public HttpParser getHttpParser() {
        return PARSER;
    }

    /** Bytes are read as signed numbers. */
    private static boolean isBeyondAscii(int sign) {
        return sign < 0 || sign > 0x7f;
    }

    /** Each processor watches how long it waits for a body. */
    void watchBodies(Duration grace, long rate) {
        this.grace = grace.toNanos();
        this.rate = rate;
    }

    @Override
    protected Processor createProcessor() {
        var processor = super.createProcessor();
        var request = processor.getRequest();
        request.setInputBuffer(new WatchedBody(request, request.getInputBuffer(), grace, rate));
        return processor;
    }
}
