package org.gongkai.foundation.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.Configuration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.modulith.ApplicationModule;

/**
 * Brings the tables of every room up to date, each room with its own history, in the order of the rooms' dependencies, so
 * that a foreign key finds its target (ADR 0003).
 */
final class RoomByRoom implements FlywayMigrationStrategy {

    /** What belongs to no room: event publication registry, sessions, timers. */
    private static final String ROOT = "__root";

    private static final String HOUSE = "org.gongkai.";
    private static final String PLACE = "classpath:org/gongkai/";
    private static final String HISTORY = "flyway_schema_history";
    private static final String SCRIPTS = "classpath*:org/gongkai/*/*/db/V*.sql";
    private static final String ROOT_SCRIPTS = "classpath*:org/gongkai/*/V*.sql";
    private static final Pattern SCRIPT = Pattern.compile("/org/gongkai/(\\w+)/(\\w+)/db/V(\\d+)__[^/]+\\.sql$");
    private static final Pattern ROOT_SCRIPT = Pattern.compile("/org/gongkai/__root/V(\\d+)__[^/]+\\.sql$");

    private final ResourcePatternResolver resources;

    RoomByRoom(ResourcePatternResolver resources) {
        this.resources = resources;
    }

    @Override
    public void migrate(Flyway flyway) {
        var configuration = flyway.getConfiguration();
        var done = new ScriptsDone(
                configuration.getDataSource(), Stream.concat(files(ROOT_SCRIPTS).stream(), files(SCRIPTS).stream()));
        if (done.isSo()) {
            return;
        }
        var base = configuration.getLocations()[0].getDescriptor();
        migrate(flyway, base + "/" + ROOT, configuration.getTable());
        for (var room : inOrder(roomsWithTables())) {
            migrate(flyway, base + "/" + room.replace('.', '/'), configuration.getTable() + "_" + room);
        }
        done.note();
    }

    private static void migrate(Flyway flyway, String location, String history) {
        migrate(flyway.getConfiguration(), location, history, MigrationVersion.LATEST);
    }

    private static void migrate(Configuration configuration, String location, String history, MigrationVersion to) {
        Flyway.configure()
                .configuration(configuration)
                .locations(location)
                .table(history)
                .baselineVersion("0")
                .baselineOnMigrate(true)
                .target(to)
                .load()
                .migrate();
    }

    /**
     * Makes the tables as they were at certain versions, and no others: what a backup was taken from.
     *
     * @param versions reached by each room, by the name of its history table
     */
    void migrate(DataSource database, Map<String, String> versions) {
        var configuration = Flyway.configure().dataSource(database);
        var left = new LinkedHashMap<>(versions);
        var first = left.remove(HISTORY);
        if (first != null) {
            migrate(configuration, PLACE + ROOT, HISTORY, MigrationVersion.fromVersion(first));
        }
        for (var room : inOrder(roomsWithTables())) {
            var reached = left.remove(HISTORY + "_" + room);
            if (reached != null) {
                var to = MigrationVersion.fromVersion(reached);
                migrate(configuration, PLACE + room.replace('.', '/'), HISTORY + "_" + room, to);
            }
        }
        if (!left.isEmpty()) {
            throw new IllegalStateException("no room for " + left.keySet());
        }
    }

    /** The newest version of each room that this program knows, by the name of its history table. */
    Map<String, Integer> newest() {
        var newest = new TreeMap<String, Integer>();
        for (var script : scripts(ROOT_SCRIPTS, ROOT_SCRIPT)) {
            newest.merge(HISTORY, Integer.valueOf(script.group(1)), Math::max);
        }
        for (var script : scripts(SCRIPTS, SCRIPT)) {
            var history = HISTORY + "_" + script.group(1) + "." + script.group(2);
            newest.merge(history, Integer.valueOf(script.group(3)), Math::max);
        }
        return newest;
    }

    private SequencedSet<String> roomsWithTables() {
        var rooms = new TreeSet<String>();
        scripts(SCRIPTS, SCRIPT).forEach(script -> rooms.add(script.group(1) + "." + script.group(2)));
        return rooms;
    }

    private List<MatchResult> scripts(String where, Pattern form) {
        try {
            var found = new ArrayList<MatchResult>();
            for (var script : files(where)) {
                form.matcher(script.getURL().getPath()).results().forEach(found::add);
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Resource> files(String where) {
        try {
            return List.of(resources.getResources(where));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the rooms such that each comes after all it depends on, in whatever order they were given. */
    static List<String> inOrder(Iterable<String> rooms) {
        var visited = new LinkedHashSet<String>();
        var wanted = new LinkedHashSet<String>();
        for (var room : rooms) {
            wanted.add(room);
            visit(room, visited, new ArrayList<>());
        }
        visited.retainAll(wanted);
        return List.copyOf(visited);
    }

    private static void visit(String room, SequencedSet<String> visited, List<String> way) {
        if (visited.contains(room)) {
            return;
        }
        if (way.contains(room)) {
            throw new IllegalStateException("Rooms depend on each other in a circle: " + way + " and back to " + room);
        }
        way.add(room);
        for (var needed : needs(room)) {
            visit(needed, visited, way);
        }
        way.removeLast();
        visited.add(room);
    }

    private static List<String> needs(String room) {
        var description = description(room);
        if (description == null) {
            throw new IllegalStateException(
                    "Room " + room + " has tables but no @ApplicationModule in its package-info");
        }
        // a named part of a room, as in "foundation.privacy :: redaction", has the tables of the room
        return Arrays.stream(description.allowedDependencies())
                .map(needed -> needed.replaceFirst("\\s*::.*", ""))
                .distinct()
                .toList();
    }

    private static @Nullable ApplicationModule description(String room) {
        try {
            return Class.forName(HOUSE + room + ".package-info").getAnnotation(ApplicationModule.class);
        } catch (ClassNotFoundException e) {
            return null;
        }
    }
}
