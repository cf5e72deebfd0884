package org.gongkai;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import org.gongkai.foundation.backup.Restoration;
import org.gongkai.foundation.database.DatabaseAhead;
import org.gongkai.foundation.database.StartRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationFailedEvent;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** What must be true before anything is started (启动前检查); each failure is one sentence with the next step. */
final class Preflight implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /** Generation of the data directory that this version of the product writes. */
    static final int GENERATION = 1;

    private static final long NEEDED_BYTES = 300L * 1024 * 1024;

    /** Held until the process ends: two servers on one directory would ruin it. */
    @SuppressWarnings("unused")
    private static @Nullable FileLock held;

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var environment = context.getEnvironment();
        var directory = directory(environment.getRequiredProperty("gongkai.data"));
        // what is derived from it (index, files) must not depend on how the directory was written
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource("data directory", Map.of("gongkai.data", directory.toString())));
        checkPort(environment.getProperty("server.port", Integer.class, 8080));
        checkDirectory(directory);
        if (environment.getProperty("spring.datasource.url", "").isEmpty()) {
            startDatabase(context, directory);
        }
    }

    /** The database needs a second and the program another before they meet: both at once. */
    private static void startDatabase(ConfigurableApplicationContext context, Path directory) {
        var ahead = DatabaseAhead.in(directory);
        context.getBeanFactory().registerSingleton("databaseAhead", ahead);
        context.addApplicationListener(event -> {
            if (event instanceof ApplicationFailedEvent) {
                ahead.abandon();
            }
        });
    }

    /** Returns the directory whole, however it was written; {@code ../data} is as good as an absolute path. */
    static Path directory(String written) {
        try {
            return Path.of(written).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            throw new StartRefused("数据目录的写法读不懂：" + written + "。请用 --data 换一个目录；路径含中文时，终端要用 UTF-8。");
        }
    }

    static void checkPort(int port) {
        if (port == 0) {
            return;
        }
        try (var probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(port));
        } catch (IOException e) {
            throw new StartRefused("端口 " + port + " 打不开，多半已被别的程序占用。请换一个端口，例如 bin/serve --port " + (port + 1) + "。");
        }
    }

    static void checkDirectory(Path directory) {
        checkDirectoryForRestore(directory);
        if (Files.exists(directory.resolve(Restoration.ASIDE))) {
            throw new StartRefused("数据目录 " + directory + " 的恢复没有做完。请清空这个目录，重新运行 bin/gongkai restore，或用 --data 换一个目录。");
        }
        try {
            checkGeneration(directory.resolve("VERSION"));
        } catch (IOException e) {
            throw unwritable(directory, e);
        }
    }

    /** What a restore needs: a directory with room that no server uses. */
    static void checkDirectoryForRestore(Path directory) {
        try {
            Files.createDirectories(directory);
            var free = Files.getFileStore(directory).getUsableSpace();
            if (free < NEEDED_BYTES) {
                throw new StartRefused("磁盘快满了：" + directory + " 所在磁盘只剩 " + free / 1024 / 1024 + " MB，至少需要 "
                        + NEEDED_BYTES / 1024 / 1024 + " MB。请清理磁盘或用 --data 换一个目录。");
            }
            lock(directory);
        } catch (IOException e) {
            throw unwritable(directory, e);
        }
    }

    private static StartRefused unwritable(Path directory, IOException e) {
        return new StartRefused("数据目录 " + directory + " 不能写入（" + e.getMessage() + "）。请检查目录权限或用 --data 换一个目录。");
    }

    private static void lock(Path directory) throws IOException {
        var channel = FileChannel.open(directory.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        held = channel.tryLock();
        if (held == null) {
            channel.close();
            throw new StartRefused("数据目录 " + directory + " 正被另一个 Gongkai 使用。请先停止它，或用 --data 换一个目录。");
        }
    }

    private static void checkGeneration(Path version) throws IOException {
        if (!Files.exists(version)) {
            Files.writeString(version, GENERATION + System.lineSeparator());
            return;
        }
        var found = Files.readString(version).strip();
        if (!found.matches("\\d{1,6}")) {
            throw new StartRefused("数据目录的版本文件 " + version + " 读不懂。请从备份恢复这个文件。");
        }
        if (Integer.parseInt(found) > GENERATION) {
            throw new StartRefused("数据目录由更新的版本写成（第 " + found + " 代，本程序只认到第 " + GENERATION + " 代）。请用更新的程序启动。");
        }
    }
}
