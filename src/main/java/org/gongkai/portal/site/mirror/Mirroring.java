package org.gongkai.portal.site.mirror;

import java.nio.file.Path;
import java.util.Map;
import org.gongkai.foundation.jobs.JobHandler;
import org.gongkai.foundation.jobs.JobRun;
import org.springframework.stereotype.Component;

/** Makes a whole mirror as a job (制作镜像); after a crash it begins again, files that are the same are not written again. */
@Component
class Mirroring implements JobHandler {

    static final String KIND = "site.mirror";
    static final String DIR = "dir";

    private static final int STEPS_BETWEEN_TELLING = 125;

    private final MirrorOffice office;

    Mirroring(MirrorOffice office) {
        this.office = office;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun run) {
        var dir = Path.of(run.order(DIR).orElseThrow());
        long[] told = {0, 0};
        var figures = office.whole(dir, (round, steps) -> {
            if (steps % STEPS_BETWEEN_TELLING != 0) return true;
            run.total(round.read() + round.waiting());
            run.advance(round.read(), round.read() - round.failed() - told[0], round.failed() - told[1]);
            told[0] = round.read() - round.failed();
            told[1] = round.failed();
            return !run.cancelled();
        });
        run.total(figures.read());
        run.advance(figures.read(), figures.read() - figures.failed() - told[0], figures.failed() - told[1]);
        run.result(Map.of(
                "read", figures.read(),
                "written", figures.written(),
                "removed", figures.removed(),
                "seconds", figures.seconds()));
    }
}
