package org.gongkai.disclosure.publishing.outlinks;

import java.net.IDN;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which machines the server may ask (可询问的地址). Writers choose the address, so the server must not be led to machines that
 * only it can reach: its own, those of the intranet, those that hand out secrets to virtual machines.
 */
final class Destinations {

    private static final int HTTP = 80;
    private static final int HTTPS = 443;
    private static final int FIRST_FREE_PORT = 1024;

    private final List<String> intranet;
    private final Resolver resolver;

    /** Asks the name service. */
    interface Resolver {
        InetAddress[] resolve(String host) throws UnknownHostException;
    }

    /** A machine that was found fit, and stays the one that is asked. */
    record Destination(URI uri, String host, List<InetAddress> addresses, int port, boolean secure) {}

    /** Where an address must not or cannot be asked. */
    static final class Unfit extends Exception {
        private static final long serialVersionUID = 1L;
        private final Outcome outcome;

        Unfit(Outcome outcome) {
            super(outcome.name());
            this.outcome = outcome;
        }

        Outcome outcome() {
            return outcome;
        }
    }

    /**
     * @param intranet names of hosts that may be asked though they lie inside; a leading dot takes all below
     */
    Destinations(List<String> intranet, Resolver resolver) {
        this.intranet = intranet.stream()
                .map(host -> host.strip().toLowerCase(Locale.ROOT))
                .toList();
        this.resolver = resolver;
    }

    /** Finds the machine of an address, or why it is not asked. */
    Destination find(URI uri) throws Unfit {
        var scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
        boolean secure = scheme.equals("https");
        var host = host(uri);
        if (!secure && !scheme.equals("http") || host == null || uri.getRawUserInfo() != null) {
            throw new Unfit(Outcome.MALFORMED);
        }
        int port = uri.getPort() < 0 ? (secure ? HTTPS : HTTP) : uri.getPort();
        if (port != HTTP && port != HTTPS && port < FIRST_FREE_PORT || port > 0xFFFF) {
            throw new Unfit(Outcome.MALFORMED);
        }
        List<InetAddress> fit = new ArrayList<>();
        for (var address : resolved(host)) {
            if (!isAllowed(host) && isInside(address)) throw new Unfit(Outcome.PRIVATE);
            fit.add(address);
        }
        return new Destination(uri, host, fit, port, secure);
    }

    private InetAddress[] resolved(String host) throws Unfit {
        try {
            return resolver.resolve(host);
        } catch (UnknownHostException nobody) {
            throw new Unfit(Outcome.UNKNOWN_HOST);
        }
    }

    private boolean isAllowed(String host) {
        return intranet.stream().anyMatch(known -> known.startsWith(".") ? host.endsWith(known) : host.equals(known));
    }

    /** Names in Chinese are asked for in their Latin form. */
    private static @Nullable String host(URI uri) {
        var authority = uri.getHost() != null ? uri.getHost() : uri.getRawAuthority();
        if (authority == null) return null;
        var name = uri.getHost() != null ? authority : authority.replaceFirst(":\\d{1,5}$", "");
        if (name.startsWith("[") && name.endsWith("]")) return name.substring(1, name.length() - 1);
        try {
            var latin = IDN.toASCII(name).toLowerCase(Locale.ROOT);
            return latin.endsWith(".") ? latin.substring(0, latin.length() - 1) : latin;
        } catch (IllegalArgumentException noName) {
            return null;
        }
    }

    /** Everything that is not an ordinary address of the public network (IANA special-purpose registries). */
    static boolean isInside(InetAddress address) {
        if (address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) return true;
        var bytes = address.getAddress();
        return bytes.length == 4 ? isInside(bytes, 0) : isInsideOfSix(bytes);
    }

    private static boolean isInside(byte[] bytes, int from) {
        int a = bytes[from] & 0xFF;
        int b = bytes[from + 1] & 0xFF;
        int c = bytes[from + 2] & 0xFF;
        return a == 0
                || a == 10
                || a == 127
                || a >= 224
                || a == 100 && b >= 64 && b < 128
                || a == 169 && b == 254
                || a == 172 && b >= 16 && b < 32
                || a == 192 && (b == 168 || b == 0 && (c == 0 || c == 2) || b == 88 && c == 99)
                || a == 198 && (b == 18 || b == 19 || b == 51 && c == 100)
                || a == 203 && b == 0 && c == 113;
    }

    /** Only global unicast (2000::/3) without those that carry another address inside (6to4, Teredo) or document. */
    private static boolean isInsideOfSix(byte[] bytes) {
        int first = (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
        int second = (bytes[2] & 0xFF) << 8 | bytes[3] & 0xFF;
        boolean global = first >> 13 == 1;
        return !global || first == 0x2002 || first == 0x2001 && (second < 0x200 || second == 0xDB8);
    }
}
