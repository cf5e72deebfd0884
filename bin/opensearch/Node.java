import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.opensearch.Version;
import org.opensearch.analysis.common.CommonAnalysisModulePlugin;
import org.opensearch.common.logging.LogConfigurator;
import org.opensearch.common.settings.Settings;
import org.opensearch.node.InternalSettingsPreparer;
import org.opensearch.plugin.analysis.icu.AnalysisICUPlugin;
import org.opensearch.plugins.Plugin;
import org.opensearch.plugins.PluginInfo;
import org.opensearch.transport.Netty4ModulePlugin;

/**
 * One node of OpenSearch in a process of its own, for trying and testing: Node HOME NAME HTTP TRANSPORT SEED,SEED MANAGERS
 * ROLE,ROLE [without-icu]. It listens on the local machine only and knows no passwords.
 */
final class Node {

    private Node() {}

    public static void main(String[] arguments) throws Exception {
        var home = Path.of(arguments[0]).toAbsolutePath();
        var plugins = new ArrayList<PluginInfo>(List.of(
                plugin("analysis-common", CommonAnalysisModulePlugin.class),
                plugin("transport-netty4", Netty4ModulePlugin.class)));
        if (arguments.length < 8) {
            plugins.add(plugin("analysis-icu", AnalysisICUPlugin.class));
        }
        Files.createDirectories(home.resolve("config"));
        var settings = Settings.builder()
                .put("path.home", home.toString())
                .put("cluster.name", "gongkai-try")
                .put("node.name", arguments[1])
                .put("network.host", "127.0.0.1")
                .put("http.port", arguments[2])
                .put("transport.port", arguments[3])
                .put("http.type", "netty4")
                .put("transport.type", "netty4")
                .putList("discovery.seed_hosts", arguments[4].split(","))
                .putList("node.roles", arguments[6].split(","))
                .putList("cluster.initial_cluster_manager_nodes", arguments[5].split(","))
                // a machine for trying may be nearly full; a real cluster keeps its watermarks
                .put("cluster.routing.allocation.disk.threshold_enabled", false)
                .put("node.processors", 2)
                .build();
        LogConfigurator.registerErrorListener();
        LogConfigurator.setNodeName(arguments[1]);
        var environment = InternalSettingsPreparer.prepareEnvironment(
                settings, Map.of(), home.resolve("config"), () -> arguments[1]);
        var node = new Started(environment, plugins);
        var ended = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            try {
                node.close();
            } catch (Exception e) {
                e.printStackTrace();
            }
            ended.countDown();
        }));
        node.start();
        System.out.println("ready " + arguments[2]);
        ended.await();
    }

    private static PluginInfo plugin(String name, Class<? extends Plugin> type) {
        return new PluginInfo(
                name, "on the classpath", "3.8.0", Version.CURRENT, "21", type.getName(), null, List.of(), false);
    }

    /** The constructor that takes plugins from the classpath is open to subclasses only. */
    private static final class Started extends org.opensearch.node.Node {

        Started(org.opensearch.env.Environment environment, List<PluginInfo> plugins) {
            super(environment, plugins, true);
        }
    }
}
