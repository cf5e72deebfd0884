package org.gongkai.foundation.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A database server that outlived its application (after {@code kill -9} of the JVM): it still holds the cluster, so the
 * next start stops it first. Nothing is lost: what it acknowledged is in its log.
 */
record Orphan(ProcessHandle process) {

    private static final Logger log = LoggerFactory.getLogger(Orphan.class);

    /** Stops what still runs on a cluster, and takes away the note of a server that is dead but not yet buried. */
    static void clear(Path cluster) throws IOException {
        in(cluster).ifPresent(Orphan::stop);
        // workers of a killed server end by themselves, a moment later
        for (int i = 0; i < 150 && isUsed(cluster); i++) {
            pause();
        }
        var pidFile = cluster.resolve("postmaster.pid");
        if (Files.exists(pidFile) && in(cluster).isEmpty() && !isUsed(cluster)) {
            Files.delete(pidFile);
        }
    }

    /** Server and workers stand in the directory of their cluster; who is dead stands nowhere. */
    private static boolean isUsed(Path cluster) {
        return ProcessHandle.allProcesses().anyMatch(process -> stands(process, cluster));
    }

    private static boolean stands(ProcessHandle process, Path cluster) {
        try {
            return Files.isSameFile(Path.of("/proc", Long.toString(process.pid()), "cwd"), cluster);
        } catch (IOException | SecurityException goneOrNotOurs) {
            return false;
        }
    }

    static Optional<Orphan> in(Path cluster) {
        var pidFile = cluster.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        try {
            var pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());
            return ProcessHandle.of(pid).filter(Orphan::isPostgres).map(Orphan::new);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NumberFormatException | java.util.NoSuchElementException torn) {
            return Optional.empty();
        }
    }

    /** A process number may have been given to another program since. */
    private static boolean isPostgres(ProcessHandle process) {
        try {
            return Files.readString(Path.of("/proc", Long.toString(process.pid()), "cmdline"))
                    .contains("postgres");
        } catch (IOException gone) {
            return false;
        }
    }

    void stop() {
        log.warn(
                "A database server (process {}) outlived its application; stopping it before starting anew",
                process.pid());
        signal("INT");
        if (!ended(30)) {
            signal("QUIT");
            if (!ended(15)) {
                throw new StartRefused("上次运行留下的数据库进程 " + process.pid() + " 停不下来。请结束这个进程后再启动。");
            }
        }
    }

    private void signal(String name) {
        try {
            new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                    .start()
                    .waitFor(5, TimeUnit.SECONDS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean ended(int seconds) {
        for (int i = 0; i < seconds * 10; i++) {
            if (!process.isAlive()) {
                return true;
            }
            pause();
        }
        return false;
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
