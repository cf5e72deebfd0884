package org.gongkai.foundation.files.reading;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.net.Proxy;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/**
 * The process in which files are read (读取进程). Its first thread listens to the server and ends the process the moment the
 * server is gone, whatever the second, which reads, is caught in.
 */
public final class ReadingProcess {

    private static final Set<String> WIRES = Set.of("http", "https", "ftp");
    private static final long STACK = 4L * 1024 * 1024;

    private ReadingProcess() {}

    public static void main(String[] none) throws InterruptedException {
        var answers = new DataOutputStream(new FileOutputStream(FileDescriptor.out));
        System.setOut(System.err);
        sever();
        BlockingQueue<Wire.Order> orders = new ArrayBlockingQueue<>(1);
        new Thread(null, () -> read(orders, answers), "reading", STACK).start();
        try (var in = new DataInputStream(System.in)) {
            while (true) {
                orders.put(Wire.order(in));
            }
        } catch (IOException theServerIsGone) {
            Runtime.getRuntime().halt(0);
        }
    }

    /** No parser fetches anything. */
    static void sever() {
        URL.setURLStreamHandlerFactory(protocol -> WIRES.contains(protocol) ? new Severed() : null);
    }

    private static void read(BlockingQueue<Wire.Order> orders, DataOutputStream answers) {
        try {
            var parsing = new Parsing();
            while (true) {
                Wire.send(parsing.parse(orders.take()), answers);
            }
        } catch (Throwable broken) {
            Runtime.getRuntime().halt(1);
        }
    }

    private static final class Severed extends URLStreamHandler {

        @Override
        protected URLConnection openConnection(URL url) throws IOException {
            throw new IOException("no network here");
        }

        @Override
        protected URLConnection openConnection(URL url, Proxy proxy) throws IOException {
            return openConnection(url);
        }
    }
}
