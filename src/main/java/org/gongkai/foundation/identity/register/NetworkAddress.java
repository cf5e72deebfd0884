package org.gongkai.foundation.identity.register;

import org.apache.tomcat.util.net.IPv6Utils;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Where a request comes from (网络地址), as people write it: {@code ::1}, not {@code 0:0:0:0:0:0:0:1} (RFC 5952). */
public final class NetworkAddress {

    private NetworkAddress() {}

    /** The usual form of an address, empty when there is none. */
    public static String of(@Nullable String address) {
        return address == null ? "" : address.indexOf(':') < 0 ? address : IPv6Utils.canonize(address);
    }

    /** The address of the request in hand, empty outside of one. */
    public static String ofThisRequest() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes here
                ? of(here.getRequest().getRemoteAddr())
                : "";
    }
}
