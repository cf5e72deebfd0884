package org.gongkai.foundation.notification.sending;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server with a fault: speaks SMTP as far as its fault lets it. */
public final class BadServer implements AutoCloseable {

    /** What is wrong with it. */
    public enum Fault {
        NONE,
        /** Knows no such address. */
        REFUSES_ADDRESS,
        /** Asks to come again. */
        BUSY_ADDRESS,
        /** Takes the text and then refuses it for ever. */
        REFUSES_TEXT,
        /** Takes nobody as sender. */
        REFUSES_SENDER,
        /** Says nothing at all. */
        HANGS,
        /** Falls silent after the text. */
        HANGS_AFTER_TEXT,
        /** Closes the connection in the middle of the text. */
        DIES_IN_TEXT,
        /** Has the whole text, and closes before it says so. */
        DIES_AFTER_TEXT
    }

    private final ServerSocket socket;
    private final List<String> heard = new CopyOnWriteArrayList<>();
    private volatile Fault fault;

    public BadServer(Fault fault) {
        this.fault = fault;
        try {
            socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::listen);
    }

    public void becomes(Fault other) {
        fault = other;
    }

    public int port() {
        return socket.getLocalPort();
    }

    /** Lines that came in texts. */
    public List<String> heard() {
        return List.copyOf(heard);
    }

    private void listen() {
        while (!socket.isClosed()) {
            try {
                var one = socket.accept();
                Thread.ofVirtual().start(() -> serve(one));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket one) {
        try (one;
                var in = new BufferedReader(new InputStreamReader(one.getInputStream(), StandardCharsets.UTF_8))) {
            if (fault == Fault.HANGS) {
                in.readLine();
                return;
            }
            say(one, "220 bad.example.org");
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                var word = line.length() < 4 ? line : line.substring(0, 4).toUpperCase(java.util.Locale.ROOT);
                switch (word) {
                    case "EHLO", "HELO", "RSET", "NOOP" -> say(one, "250 ok");
                    case "MAIL" -> say(one, fault == Fault.REFUSES_SENDER ? "550 no such sender" : "250 ok");
                    case "RCPT" ->
                        say(
                                one,
                                switch (fault) {
                                    case REFUSES_ADDRESS -> "550 no such mailbox";
                                    case BUSY_ADDRESS -> "451 come again";
                                    default -> "250 ok";
                                });
                    case "DATA" -> {
                        say(one, "354 go on");
                        if (!text(in)) {
                            return;
                        }
                        if (fault == Fault.HANGS_AFTER_TEXT) {
                            in.readLine();
                            return;
                        }
                        say(one, fault == Fault.REFUSES_TEXT ? "554 not wanted" : "250 taken");
                    }
                    default -> {
                        say(one, "221 bye");
                        return;
                    }
                }
            }
        } catch (IOException gone) {
            // the other side went, or this one was closed
        }
    }

    /** Whether the server lives on after the text. */
    private boolean text(BufferedReader in) throws IOException {
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            if (fault == Fault.DIES_IN_TEXT) {
                return false;
            }
            if (line.equals(".")) {
                return fault != Fault.DIES_AFTER_TEXT;
            }
            heard.add(line);
        }
        return false;
    }

    private static void say(Socket one, String line) throws IOException {
        one.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        one.getOutputStream().flush();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
