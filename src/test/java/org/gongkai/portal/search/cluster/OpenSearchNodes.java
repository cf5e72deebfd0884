package org.gongkai.portal.search.cluster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.util.FileSystemUtils;

/** Real nodes of OpenSearch in processes of their own, as {@code bin/opensearch-cluster} makes them. */
public final class OpenSearchNodes implements AutoCloseable {

    private static final int APART = 50;

    private final Path directory;
    private final int port;
    private final String hosts;

    private OpenSearchNodes(int count) throws IOException {
        directory = Files.createTempDirectory(Files.createDirectories(Path.of("target", "test-data")), "opensearch");
        port = freePort(count);
        hosts = run("start", Integer.toString(count));
    }

    public static OpenSearchNodes start(int count) {
        try {
            return new OpenSearchNodes(count);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As the settings name them. */
    public String hosts() {
        return hosts;
    }

    public void kill(int node) {
        run("kill", Integer.toString(node));
    }

    public void again(int node) {
        run("again", Integer.toString(node));
    }

    @Override
    public void close() {
        run("stop");
        FileSystemUtils.deleteRecursively(directory.toFile());
    }

    private String run(String... words) {
        try {
            var command = new ArrayList<>(List.of("bin/opensearch-cluster"));
            command.addAll(List.of(words));
            command.addAll(List.of("--dir", directory.toString(), "--port", Integer.toString(port)));
            var said = directory.resolve("said");
            var complaint = directory.resolve("complaint");
            var process = new ProcessBuilder(command)
                    .redirectOutput(said.toFile())
                    .redirectError(complaint.toFile())
                    .start();
            if (!process.waitFor(10, TimeUnit.MINUTES) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new IllegalStateException(command + ": " + Files.readString(complaint));
            }
            return Files.readString(said).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** A row of free ports for HTTP and, some way above, one for the nodes among themselves. */
    private static int freePort(int count) throws IOException {
        for (int first = 21_300; first < 29_000; first += 100) {
            boolean free = true;
            for (int i = 0; i < count && free; i++) {
                free = isFree(first + i) && isFree(first + APART + i);
            }
            if (free) {
                return first;
            }
        }
        throw new IOException("no free ports");
    }

    private static boolean isFree(int port) {
        try (var probe = new ServerSocket(port)) {
            return probe.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
