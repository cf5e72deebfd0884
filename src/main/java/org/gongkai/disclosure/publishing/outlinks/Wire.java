package org.gongkai.disclosure.publishing.outlinks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.gongkai.disclosure.publishing.outlinks.Destinations.Destination;
import org.jspecify.annotations.Nullable;

/**
 * One question over the wire (一次询问). Written by hand because the client of the JDK looks a name up by itself, so that the
 * machine that was found fit need not be the one that is asked; only the head of an answer is ever read.
 */
final class Wire {

    private static final int LONGEST_HEAD = 16 * 1024;
    private static final Pattern NOT_ASCII = Pattern.compile("[^!-~]+");
    private static final int END = 0x0D0A0D0A;

    private final Duration connect;
    private final Duration read;

    Wire(Duration connect, Duration read) {
        this.connect = connect;
        this.read = read;
    }

    /** The head of an answer. */
    record Head(int status, @Nullable String location) {}

    /** Asks the machine itself, the second of its addresses where the first is silent. */
    Head ask(String method, Destination destination) throws IOException {
        IOException silent = null;
        for (var address : destination.addresses().stream().limit(2).toList()) {
            try (var socket = new Socket()) {
                socket.connect(new InetSocketAddress(address, destination.port()), (int) connect.toMillis());
                socket.setSoTimeout((int) read.toMillis());
                return talk(method, destination, socket);
            } catch (java.net.ConnectException | SocketTimeoutException e) {
                silent = e;
            }
        }
        throw silent == null ? new IOException("no address") : silent;
    }

    private Head talk(String method, Destination destination, Socket plain) throws IOException {
        if (!destination.secure()) return talk(method, destination, plain, plain.getInputStream());
        var factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
        try (var socket = (SSLSocket) factory.createSocket(plain, destination.host(), destination.port(), true)) {
            var parameters = socket.getSSLParameters();
            parameters.setEndpointIdentificationAlgorithm("HTTPS");
            socket.setSSLParameters(parameters);
            socket.startHandshake();
            return talk(method, destination, socket, socket.getInputStream());
        }
    }

    private Head talk(String method, Destination destination, Socket socket, InputStream answer) throws IOException {
        var uri = destination.uri();
        var path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        var query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        var asked = String.join(
                "\r\n",
                method + " " + ascii(path + query) + " HTTP/1.1",
                "Host: " + named(destination),
                "User-Agent: Mozilla/5.0 (compatible; Gongkai link check)",
                "Accept: */*",
                "Accept-Language: zh-CN",
                "Connection: close",
                "",
                "");
        socket.getOutputStream().write(asked.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
        return head(answer);
    }

    private Head head(InputStream answer) throws IOException {
        long end = System.nanoTime() + read.toNanos();
        var bytes = new ByteArrayOutputStream();
        int last = 0;
        while (last != END && bytes.size() < LONGEST_HEAD) {
            int next = answer.read();
            if (next < 0) break;
            if (System.nanoTime() > end) throw new SocketTimeoutException("drips");
            bytes.write(next);
            last = last << 8 | next;
        }
        return parsed(bytes.toString(StandardCharsets.ISO_8859_1));
    }

    private static Head parsed(String head) throws IOException {
        var lines = head.split("\r\n");
        if (!lines[0].matches("HTTP/1\\.[01] \\d{3}.*")) throw new IOException("no HTTP");
        String location = null;
        for (var line : lines) {
            if (line.toLowerCase(Locale.ROOT).startsWith("location:"))
                location = utf8(line.substring(9).strip());
        }
        return new Head(Integer.parseInt(lines[0].substring(9, 12)), location);
    }

    private static String utf8(String latin) {
        return new String(latin.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    /** The name with its port; addresses of the sixth version stand in brackets. */
    private static String named(Destination destination) {
        var host = destination.host().contains(":") ? "[" + destination.host() + "]" : destination.host();
        boolean usual = destination.port() == (destination.secure() ? 443 : 80);
        return usual ? host : host + ":" + destination.port();
    }

    /** What a browser does with letters outside ASCII. */
    private static String ascii(String path) {
        return NOT_ASCII.matcher(path).replaceAll(found -> escaped(found.group()));
    }

    /** Letters as percent signs and figures. */
    static String escaped(String letters) {
        var escaped = new StringBuilder();
        for (byte b : letters.getBytes(StandardCharsets.UTF_8)) escaped.append(String.format("%%%02X", b & 0xFF));
        return escaped.toString();
    }

    /** Addresses as the system knows them. */
    static InetAddress[] lookUp(String host) throws java.net.UnknownHostException {
        return InetAddress.getAllByName(host);
    }
}
