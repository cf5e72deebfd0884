package org.gongkai.foundation.files.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * What reading processes left behind when their server was killed (残留文件): their working directories. Only directories of
 * the same owner go, and only when the server that made them is gone and nothing touched them for a while.
 */
@Component
class Leftovers {

    static final String PREFIX = "gongkai-reading-";

    private static final Logger log = LoggerFactory.getLogger(Leftovers.class);
    private static final Pattern NAME = Pattern.compile(PREFIX + "(?:(\\d{1,10})-)?\\d+");
    private static final Duration REST = Duration.ofHours(1);

    private final Path place;
    private final Clock clock;

    @Autowired
    Leftovers(Clock clock) {
        this(Path.of(System.getProperty("java.io.tmpdir")), clock);
    }

    Leftovers(Path place, Clock clock) {
        this.place = place;
        this.clock = clock;
    }

    /** A new working directory, which says whose it is. */
    static Path directory() throws IOException {
        return Files.createTempDirectory(PREFIX + ProcessHandle.current().pid() + "-");
    }

    /** Beside the start, which does not wait for it. */
    @EventListener(ApplicationReadyEvent.class)
    void clearBeside() {
        Thread.startVirtualThread(this::clear);
    }

    /** Clears away; what cannot be cleared is left for the next time. */
    void clear() {
        try (var found = Files.newDirectoryStream(place, PREFIX + "*")) {
            for (var directory : found) {
                if (isLeft(directory) && FileSystemUtils.deleteRecursively(directory)) {
                    log.info("Removed {}, left behind by a reading process", directory);
                }
            }
        } catch (IOException e) {
            log.warn("What reading processes left behind in {} could not be removed", place, e);
        }
    }

    private boolean isLeft(Path directory) {
        try {
            return isOurs(directory) && isOld(directory) && isAlone(directory);
        } catch (IOException vanished) {
            return false;
        }
    }

    private static boolean isOurs(Path directory) throws IOException {
        return NAME.matcher(directory.getFileName().toString()).matches()
                && Files.isDirectory(directory, LinkOption.NOFOLLOW_LINKS)
                && Files.getOwner(directory, LinkOption.NOFOLLOW_LINKS)
                        .getName()
                        .equals(System.getProperty("user.name"));
    }

    private boolean isOld(Path directory) throws IOException {
        var touched =
                Files.getLastModifiedTime(directory, LinkOption.NOFOLLOW_LINKS).toInstant();
        return touched.isBefore(clock.instant().minus(REST));
    }

    /** Whether the server that made it is gone; older versions did not write down which it was. */
    private static boolean isAlone(Path directory) {
        var name = NAME.matcher(directory.getFileName().toString());
        return name.matches()
                && (name.group(1) == null
                        || ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty());
    }
}
