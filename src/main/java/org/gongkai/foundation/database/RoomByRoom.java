package org.gongkai.foundation.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
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
    private static final Pattern SCRIPT = Pattern.compile("/org/gongkai/(\\w+)/(\\w+)/db/V[^/]+\\.sql$");

    private final ResourcePatternResolver resources;

    RoomByRoom(ResourcePatternResolver resources) {
        this.resources = resources;
    }

    @Override
    public void migrate(Flyway flyway) {
        var configuration = flyway.getConfiguration();
        var base = configuration.getLocations()[0].getDescriptor();
        migrate(flyway, base + "/" + ROOT, configuration.getTable());
        for (var room : inOrder(roomsWithTables())) {
            migrate(flyway, base + "/" + room.replace('.', '/'), configuration.getTable() + "_" + room);
        }
    }

    private static void migrate(Flyway flyway, String location, String history) {
        Flyway.configure()
                .configuration(flyway.getConfiguration())
                .locations(location)
                .table(history)
                .baselineVersion("0")
                .baselineOnMigrate(true)
                .load()
                .migrate();
    }

    private SequencedSet<String> roomsWithTables() {
        var rooms = new TreeSet<String>();
        try {
            for (var script : resources.getResources("classpath*:org/gongkai/*/*/db/V*.sql")) {
                var place = SCRIPT.matcher(script.getURL().getPath());
                if (place.find()) {
                    rooms.add(place.group(1) + "." + place.group(2));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rooms;
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
        return List.of(description.allowedDependencies());
    }

    private static @Nullable ApplicationModule description(String room) {
        try {
            return Class.forName(HOUSE + room + ".package-info").getAnnotation(ApplicationModule.class);
        } catch (ClassNotFoundException e) {
            return null;
        }
    }
}
