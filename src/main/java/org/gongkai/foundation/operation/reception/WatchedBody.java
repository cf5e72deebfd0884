package org.gongkai.foundation.operation.reception;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.util.concurrent.TimeUnit;
import org.apache.coyote.ActionCode;
import org.apache.coyote.InputBuffer;
import org.apache.coyote.Request;
import org.apache.tomcat.util.net.ApplicationBufferHandler;

/**
 * The body of a request, given up when the server has waited too long for it in total (请求体限时). A limit on each single wait, as
 * servers have it, is met by whoever sends a byte now and then. Time that the product itself takes does not count.
 */
final class WatchedBody implements InputBuffer {

    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

    private final Request request;
    private final InputBuffer body;
    private final long grace;
    private final long rate;
    private long begun;
    private long waited;

    WatchedBody(Request request, InputBuffer body, long grace, long rate) {
        this.request = request;
        this.body = body;
        this.grace = grace;
        this.rate = rate;
    }

    @Override
    public int doRead(ApplicationBufferHandler handler) throws IOException {
        if (request.getStartTimeNanos() != begun) {
            begun = request.getStartTimeNanos();
            waited = 0;
        }
        if (waited > grace + request.getBytesRead() / rate * SECOND) {
            request.action(ActionCode.DISABLE_SWALLOW_INPUT, null);
            throw new SocketTimeoutException("the body comes too slowly");
        }
        long before = System.nanoTime();
        try {
            return body.doRead(handler);
        } finally {
            waited += System.nanoTime() - before;
        }
    }

    @Override
    public int available() {
        return body.available();
    }
}
