package org.gongkai.foundation.notification.sending;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import org.gongkai.MailHouse;
import org.jspecify.annotations.Nullable;

/** Before the mail server of the suite, which does not know STARTTLS: speaks in the clear until it is asked for TLS. */
public final class StartTlsDoor implements AutoCloseable {

    /** How it is with STARTTLS. */
    public enum Manner {
        OFFERS,
        OFFERS_AND_REFUSES,
        DOES_NOT_KNOW
    }

    private final Manner manner;
    private final SSLContext context;
    private final ServerSocket socket;
    private final List<String> clear = new CopyOnWriteArrayList<>();

    public StartTlsDoor(Manner manner, SSLContext context) throws IOException {
        this.manner = manner;
        this.context = context;
        this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::listen);
    }

    public int port() {
        return socket.getLocalPort();
    }

    /** First words of what anybody on the way could read. */
    List<String> clear() {
        return List.copyOf(clear);
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
        try (one) {
            say(one, "220 door.example.org");
            for (var line = line(one.getInputStream()); line != null; line = line(one.getInputStream())) {
                var word = line.split(" ")[0].toUpperCase(Locale.ROOT);
                clear.add(word);
                switch (word) {
                    case "EHLO" ->
                        say(
                                one,
                                manner == Manner.DOES_NOT_KNOW
                                        ? "250-door\r\n250 AUTH PLAIN LOGIN"
                                        : "250-door\r\n250-AUTH PLAIN LOGIN\r\n250 STARTTLS");
                    case "STARTTLS" -> {
                        if (manner == Manner.OFFERS) {
                            say(one, "220 go on");
                            goOnProtected(one);
                            return;
                        }
                        say(one, "454 not now");
                    }
                    case "QUIT" -> {
                        say(one, "221 bye");
                        return;
                    }
                    // one that is content with the clear, as whoever stands in the way would be
                    case "AUTH" -> say(one, "235 welcome");
                    default -> say(one, "250 ok");
                }
            }
        } catch (IOException gone) {
            // the other side went, did not trust this one, or this one was closed
        }
    }

    private void goOnProtected(Socket one) throws IOException {
        try (var sealed = (SSLSocket) context.getSocketFactory().createSocket(one, null, true);
                var house = new Socket(InetAddress.getLoopbackAddress(), MailHouse.port())) {
            sealed.setUseClientMode(false);
            sealed.startHandshake();
            line(house.getInputStream());
            var back = Thread.ofVirtual().start(() -> pass(house, sealed));
            pass(sealed, house);
            house.shutdownOutput();
            back.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void pass(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(new Flushed(to.getOutputStream()));
        } catch (IOException gone) {
            // either side may go
        }
    }

    /** Every piece at once, as people speak. */
    private static final class Flushed extends OutputStream {

        private final OutputStream out;

        Flushed(OutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int one) throws IOException {
            out.write(one);
            out.flush();
        }

        @Override
        public void write(byte[] piece, int from, int length) throws IOException {
            out.write(piece, from, length);
            out.flush();
        }
    }

    /** Byte by byte: what follows the line may be TLS already. */
    private static @Nullable String line(InputStream in) throws IOException {
        var line = new StringBuilder();
        for (int one = in.read(); one != '\n'; one = in.read()) {
            if (one < 0) {
                return null;
            }
            line.append((char) one);
        }
        return line.toString().strip();
    }

    private static void say(Socket one, String words) throws IOException {
        one.getOutputStream().write((words + "\r\n").getBytes(StandardCharsets.US_ASCII));
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
