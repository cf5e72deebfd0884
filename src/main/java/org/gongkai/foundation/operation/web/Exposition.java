package org.gongkai.foundation.operation.web;

import com.zaxxer.hikari.HikariDataSource;
import java.lang.management.ManagementFactory;
import java.util.Comparator;
import java.util.Locale;
import javax.sql.DataSource;
import org.gongkai.foundation.operation.Requests;
import org.gongkai.foundation.operation.Vitals;
import org.springframework.stereotype.Component;

/** Writes all figures in the text format of Prometheus (监控指标); no library is needed for a few lines of text. */
@Component
class Exposition {

    private final Vitals vitals;
    private final Requests requests;
    private final DataSource source;

    Exposition(Vitals vitals, Requests requests, DataSource source) {
        this.vitals = vitals;
        this.requests = requests;
        this.source = source;
    }

    String text() {
        var text = new StringBuilder(4_000);
        for (var reading : vitals.read()) {
            gauge(text, reading.vital().metric(), reading.sign().value());
        }
        process(text);
        if (source instanceof HikariDataSource pool && pool.getHikariPoolMXBean() != null) {
            var state = pool.getHikariPoolMXBean();
            gauge(text, "gongkai_connections_active", state.getActiveConnections());
            gauge(text, "gongkai_connections_idle", state.getIdleConnections());
            gauge(text, "gongkai_connections_awaited", state.getThreadsAwaitingConnection());
        }
        answers(text);
        return text.toString();
    }

    private static void process(StringBuilder text) {
        gauge(
                text,
                "gongkai_uptime_seconds",
                ManagementFactory.getRuntimeMXBean().getUptime() / 1000.0);
        gauge(text, "gongkai_threads", ManagementFactory.getThreadMXBean().getThreadCount());
        gauge(
                text,
                "gongkai_classes_loaded",
                ManagementFactory.getClassLoadingMXBean().getLoadedClassCount());
        head(text, "gongkai_gc_seconds_total", "counter");
        for (var collector : ManagementFactory.getGarbageCollectorMXBeans()) {
            line(
                    text,
                    "gongkai_gc_seconds_total{collector=\"" + collector.getName() + "\"}",
                    collector.getCollectionTime() / 1000.0);
        }
    }

    private void answers(StringBuilder text) {
        var name = "gongkai_http_request_duration_seconds";
        head(text, name, "histogram");
        requests.all().entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getKey().toString()))
                .forEach(entry -> {
                    var kind = "area=\"" + entry.getKey().area() + "\",status=\""
                            + entry.getKey().status() + "\"";
                    var count = entry.getValue();
                    for (int i = 0; i < Requests.LIMITS.size(); i++) {
                        var limit = Requests.LIMITS.get(i) / 1000.0;
                        line(text, name + "_bucket{" + kind + ",le=\"" + limit + "\"}", count.upTo(i));
                    }
                    var all = count.upTo(Requests.LIMITS.size());
                    line(text, name + "_bucket{" + kind + ",le=\"+Inf\"}", all);
                    line(text, name + "_sum{" + kind + "}", count.seconds());
                    line(text, name + "_count{" + kind + "}", all);
                });
    }

    private static void gauge(StringBuilder text, String name, double value) {
        head(text, name, "gauge");
        line(text, name, value);
    }

    private static void head(StringBuilder text, String name, String type) {
        text.append("# TYPE ").append(name).append(' ').append(type).append('\n');
    }

    private static void line(StringBuilder text, String name, double value) {
        var whole = value == Math.rint(value) && Math.abs(value) < 1e15;
        text.append(name)
                .append(' ')
                .append(
                        whole
                                ? Long.toString((long) value)
                                : Double.isNaN(value) ? "NaN" : String.format(Locale.ROOT, "%.6f", value))
                .append('\n');
    }
}
