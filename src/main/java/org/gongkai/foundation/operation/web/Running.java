package org.gongkai.foundation.operation.web;

import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.gongkai.foundation.database.DataDirectory;
import org.springframework.stereotype.Component;

/** This run of the program (本次运行): which version, since when, where its data lie. */
@Component
class Running {

    private final DataDirectory directory;
    private final Clock clock;

    Running(DataDirectory directory, Clock clock) {
        this.directory = directory;
        this.clock = clock;
    }

    /** Version of the program; a run from the sources has none. */
    String version() {
        var version = Running.class.getPackage().getImplementationVersion();
        return version == null ? "" : version;
    }

    Instant since() {
        return clock.instant()
                .minus(Duration.ofMillis(ManagementFactory.getRuntimeMXBean().getUptime()));
    }

    String data() {
        return directory.data().toString();
    }
}
