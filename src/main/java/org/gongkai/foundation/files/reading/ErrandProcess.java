package org.gongkai.foundation.files.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gongkai.foundation.files.Errand;

/** The process of one piece of work (作业进程): ends when it is done, or when the server is gone. Its exit code says how it went. */
public final class ErrandProcess {

    /** As the virtual machine itself ends when memory is short. */
    static final int OUT_OF_MEMORY = 3;

    static final int DECLINED = 10;
    /** From here on the reasons in their order. */
    static final int UNREADABLE = 20;

    static final String WHY = "declined";
    private static final int TURNS = 100;
    private static final long STACK = 8L * 1024 * 1024;

    private static volatile boolean alone;

    private ErrandProcess() {}

    public static void main(String[] named) {
        System.setOut(System.err);
        ReadingProcess.sever();
        var directory = Path.of(named[1]);
        new Thread(null, () -> end(run(named[0], directory)), "errand", STACK).start();
        try {
            while (System.in.read() >= 0) {
                // nothing is said to it
            }
        } catch (IOException theServerIsGone) {
            // the end of the stream says the same
        }
        alone = true;
        clear(directory);
        Runtime.getRuntime().halt(1);
    }

    /** Nobody hears how it went when the server is gone, and there is still to be cleared away. */
    private static void end(int exit) {
        if (!alone) Runtime.getRuntime().halt(exit);
    }

    private static int run(String name, Path directory) {
        try {
            var errand = (Errand) Class.forName(name).getDeclaredConstructor().newInstance();
            errand.run(directory);
            return 0;
        } catch (Errand.Declined declined) {
            return declined(declined, directory);
        } catch (OutOfMemoryError heavy) {
            return OUT_OF_MEMORY;
        } catch (Exception | StackOverflowError broken) {
            note(broken, directory);
            return UNREADABLE + Symptoms.of(broken).ordinal();
        }
    }

    /** When the server was killed nobody else does it, and what was given is somebody's secret. */
    private static void clear(Path directory) {
        for (int turn = 0; turn < TURNS && Files.exists(directory); turn++) {
            // the work goes on beside it and may write once more
            try (var all = Files.walk(directory)) {
                all.sorted(Comparator.reverseOrder())
                        .forEach(one -> one.toFile().delete());
            } catch (IOException | UncheckedIOException vanished) {
                // the next turn looks again
            }
        }
    }

    private static int declined(Errand.Declined declined, Path directory) {
        List<String> lines = new ArrayList<>(List.of(declined.key()));
        declined.facts().forEach(fact -> lines.add(fact.replaceAll("\\R", " ")));
        try {
            Files.write(directory.resolve(WHY), lines);
            return DECLINED;
        } catch (IOException e) {
            return 1;
        }
    }

    /** For whoever looks into the directory while something is being found out; it goes with it. */
    private static void note(Throwable broken, Path directory) {
        var lines = new ArrayList<String>(List.of(broken.toString()));
        for (var at : broken.getStackTrace()) {
            lines.add(at.toString());
        }
        try {
            Files.write(directory.resolve("trouble"), lines);
        } catch (IOException _) {
            // then without
        }
    }
}
