package org.gongkai.foundation.files.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.util.unit.DataSize;

/** How a reading process is started: the same classes as the server, little memory, no network, nothing of the server's environment. */
record Launch(DataSize heap) {

    private static final String LOADER = "org.springframework.boot.loader.launch.PropertiesLauncher";

    /** Starts one, with a directory of its own for what parsers put aside. */
    Process start(Path scratch) {
        return start(scratch, ReadingProcess.class, "-XX:TieredStopAtLevel=1", List.of());
    }

    /**
     * Starts one that does something else than reading.
     *
     * @param option for its virtual machine
     */
    Process start(Path scratch, Class<?> main, String option, List<String> arguments) {
        try {
            var hosts = Files.writeString(scratch.resolve("hosts"), "");
            var builder = new ProcessBuilder(command(scratch, hosts, main, option, arguments))
                    .directory(scratch.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD);
            builder.environment().clear();
            builder.environment().put("LC_ALL", "C.UTF-8");
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> command(Path scratch, Path hosts, Class<?> main, String option, List<String> arguments) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx" + heap.toMegabytes() + "m");
        command.add(option);
        command.addAll(List.of(
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:MaxMetaspaceSize=160m",
                "-XX:ReservedCodeCacheSize=48m",
                "-XX:-UsePerfData",
                "-XX:ErrorFile=/dev/null",
                "-Djava.awt.headless=true",
                "-Dfile.encoding=UTF-8",
                "-Djava.io.tmpdir=" + scratch,
                "-Djdk.net.hosts.file=" + hosts,
                "-DsocksProxyHost=127.0.0.1",
                "-DsocksProxyPort=1",
                // the machine itself is no exception
                "-DsocksNonProxyHosts=",
                "-Djavax.xml.accessExternalDTD=",
                "-Djavax.xml.accessExternalSchema=",
                "-Djavax.xml.accessExternalStylesheet=",
                "-Dlogback.configurationFile=org/gongkai/foundation/files/reading/quiet.xml",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                classPath()));
        var nested = Launch.class.getProtectionDomain().getCodeSource().getLocation();
        if (nested != null && nested.toString().contains("nested:")) {
            command.add("-Dloader.main=" + main.getName());
            command.add(LOADER);
        } else {
            command.add(main.getName());
        }
        command.addAll(arguments);
        return command;
    }

    private static String classPath() {
        var parts = System.getProperty("java.class.path").split(java.io.File.pathSeparator);
        return java.util.Arrays.stream(parts)
                // relative parts are meant from the server's directory
                .map(part -> Path.of(part).toAbsolutePath().toString())
                .collect(java.util.stream.Collectors.joining(java.io.File.pathSeparator));
    }
}
