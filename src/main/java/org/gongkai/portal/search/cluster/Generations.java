package org.gongkai.portal.search.cluster;

import static org.gongkai.foundation.design.Speech.say;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import jakarta.persistence.EntityManagerFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.gongkai.foundation.design.Refused;
import org.gongkai.portal.search.cluster.Nodes.Call;
import org.gongkai.portal.search.cluster.Nodes.Reply;
import org.gongkai.portal.search.index.SearchItem;
import org.hibernate.search.backend.elasticsearch.ElasticsearchExtension;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.schema.management.SearchSchemaManager;
import org.hibernate.search.util.common.SearchException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The generations of the index on the cluster (索引代次). One answers; while everything is written again there is a next one
 * beside it, and everything goes to both; then the aliases change over in one step. Which is which stands in the cluster
 * alone, so that a crash or another node of the product cannot be of another opinion.
 */
final class Generations {

    private static final Logger LOG = LoggerFactory.getLogger(Generations.class);
    private static final String NAME = "search_item";
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final String SOON = "cluster_manager_timeout=5s&timeout=5s";
    private static final int WINDOW = 10_000;

    private final Nodes nodes;
    private final EntityManagerFactory entities;
    private final Layout layout;
    private final String replicas;
    private final int window;
    private final Gson gson = new Gson();
    private Set<String> stale = Set.of();

    /**
     * The indexes as they are now.
     *
     * @param current which answers
     * @param next which is being filled, or null
     * @param written where the write alias points
     * @param past which nobody needs any more
     */
    record Indexes(
            @Nullable String current,
            @Nullable String next,
            @Nullable String written,
            List<String> past) {}

    Generations(Nodes nodes, EntityManagerFactory entities, Layout layout, String replicas, int deepest) {
        this.nodes = nodes;
        this.entities = entities;
        this.layout = layout;
        this.replicas = replicas;
        this.window = Math.max(WINDOW, deepest);
    }

    Indexes look() {
        var found = new TreeMap<String, JsonObject>();
        object(done(Call.get("/" + layout.prefix() + "-" + NAME + "-*/_alias", PATIENCE)))
                .entrySet()
                .forEach(index -> found.put(
                        index.getKey(), index.getValue().getAsJsonObject().getAsJsonObject("aliases")));
        String current = null;
        String written = null;
        for (var index : found.entrySet()) {
            current = index.getValue().has(readAlias()) ? index.getKey() : current;
            written = index.getValue().has(writeAlias()) ? index.getKey() : written;
        }
        int answering = current == null ? 0 : Layout.number(current);
        var past = new ArrayList<String>();
        String next = null;
        for (var index : found.keySet()) {
            if (Layout.number(index) < answering) {
                past.add(index);
            } else if (Layout.number(index) > answering) {
                next = index;
            }
        }
        return new Indexes(current, next, written, past);
    }

    /** There is one that answers and is written to; tells whether it was made just now. */
    boolean prepare() {
        var indexes = look();
        if (indexes.current() == null) {
            int number = indexes.next() == null ? 1 : Layout.number(indexes.next()) + 1;
            var made = layout.numbered(NAME, number);
            create(made, true);
            LOG.info("Made the index {} on the cluster", made);
            return true;
        }
        writeTo(indexes.current());
        return false;
    }

    /** Whether the present one has the shape that this version of the product writes and asks. */
    boolean fits() {
        if (!takesWrites()) {
            throw new NoAnswer("the index is not whole yet", null);
        }
        try {
            schema().validate();
            return true;
        } catch (SearchException e) {
            if (NoAnswer.isIn(e)) {
                throw e;
            }
            LOG.info("The index on the cluster has another shape: {}", e.getMessage());
            return false;
        }
    }

    /** Whether another generation is being filled. */
    boolean underWay() {
        return look().next() != null;
    }

    void begin(boolean goesOn) {
        var indexes = look();
        if (indexes.next() == null || !goesOn) {
            int number = Layout.number(String.valueOf(indexes.next() == null ? indexes.current() : indexes.next())) + 1;
            drop(indexes.next());
            create(layout.numbered(NAME, number), false);
        }
    }

    void writeTo(String index) {
        var written = look().written();
        if (!index.equals(written)) {
            var actions = new ArrayList<JsonObject>();
            if (written != null) {
                actions.add(alias("remove", written, writeAlias()));
            }
            actions.add(alias("add", index, writeAlias()));
            change(actions);
        }
    }

    /** What one of them holds. */
    long count(String index) {
        done(new Call("POST", "/" + index + "/_refresh", null, null, PATIENCE));
        return object(done(Call.get("/" + index + "/_count", PATIENCE)))
                .get("count")
                .getAsLong();
    }

    /** What was written can be found. */
    void refresh() {
        done(new Call("POST", "/" + readAlias() + "/_refresh", null, null, PATIENCE));
    }

    /** The next one answers from now on, if it holds at least as much as it should. */
    void takeOver(Outbox outbox) {
        var indexes = look();
        if (indexes.next() == null) {
            throw new Refused(say("search.cluster.gone"));
        }
        long held = count(indexes.next());
        long atLeast = outbox.rows() - outbox.waiting();
        if (held < atLeast) {
            throw new Refused(say("search.cluster.incomplete", held, atLeast));
        }
        var actions = new ArrayList<JsonObject>();
        if (indexes.current() != null) {
            actions.add(alias("remove", indexes.current(), readAlias()));
        }
        if (indexes.written() != null) {
            actions.add(alias("remove", indexes.written(), writeAlias()));
        }
        actions.add(alias("add", indexes.next(), readAlias()));
        actions.add(alias("add", indexes.next(), writeAlias()));
        change(actions);
        LOG.info("The index {} answers instead of {}", indexes.next(), indexes.current());
    }

    void abandon() {
        var indexes = look();
        if (indexes.next() != null && indexes.current() != null) {
            writeTo(indexes.current());
            drop(indexes.next());
        }
    }

    /** Removes past ones; but one that has only just become past still answers a question or two. */
    void tidy() {
        var past = new HashSet<>(look().past());
        past.stream().filter(stale::contains).forEach(this::drop);
        stale = past;
    }

    /** Whether all shards can be written now. */
    boolean takesWrites() {
        var reply = nodes.ask(Call.get(
                "/_cluster/health/" + readAlias() + "?timeout=1s&cluster_manager_timeout=2s", Duration.ofSeconds(4)));
        return reply.ok() && !"red".equals(object(reply).get("status").getAsString());
    }

    /** Rewrites the files without what was removed. */
    void shred() {
        var minutes = Duration.ofMinutes(10);
        done(new Call("POST", "/" + readAlias() + "/_flush", null, null, minutes));
        done(new Call("POST", "/" + readAlias() + "/_forcemerge?only_expunge_deletes=true", null, null, minutes));
        done(new Call("POST", "/" + readAlias() + "/_flush", null, null, minutes));
    }

    private void create(String index, boolean answers) {
        schema().exportExpectedSchema((backend, name, export) -> {
            var body = export.extension(ElasticsearchExtension.get())
                    .bodyParts()
                    .getFirst()
                    .deepCopy();
            if (!answers) {
                body.remove("aliases");
            }
            var settings = body.has("settings") ? body.getAsJsonObject("settings") : new JsonObject();
            settings.addProperty("max_result_window", window);
            settings.addProperty(replicas.contains("-") ? "auto_expand_replicas" : "number_of_replicas", replicas);
            body.add("settings", settings);
            done(new Call("PUT", "/" + index + "?" + SOON, gson.toJson(body), null, PATIENCE));
        });
    }

    private void drop(@Nullable String index) {
        if (index != null) {
            done(new Call("DELETE", "/" + index + "?ignore_unavailable=true&" + SOON, null, null, PATIENCE));
        }
    }

    private void change(List<JsonObject> actions) {
        var list = new JsonArray();
        actions.forEach(list::add);
        var body = new JsonObject();
        body.add("actions", list);
        done(new Call("POST", "/_aliases?" + SOON, gson.toJson(body), null, PATIENCE));
    }

    private JsonObject alias(String verb, String index, String alias) {
        var what = new JsonObject();
        what.addProperty("index", index);
        what.addProperty("alias", alias);
        if (verb.equals("add")) {
            what.addProperty("is_write_index", alias.equals(writeAlias()));
        }
        var action = new JsonObject();
        action.add(verb, what);
        return action;
    }

    private SearchSchemaManager schema() {
        return Search.mapping(entities).scope(SearchItem.class).schemaManager();
    }

    private Reply done(Call call) {
        var reply = nodes.ask(call);
        if (!reply.ok()) {
            throw new NoAnswer(
                    reply.host() + " says " + reply.status() + " to " + call.method() + " " + call.path() + ": "
                            + reply.body()
                                    .substring(0, Math.min(400, reply.body().length())),
                    null);
        }
        return reply;
    }

    private static JsonObject object(Reply reply) {
        JsonElement read = JsonParser.parseString(reply.body());
        return read.isJsonObject() ? read.getAsJsonObject() : new JsonObject();
    }

    private String readAlias() {
        return layout.createReadAlias(NAME);
    }

    private String writeAlias() {
        return layout.createWriteAlias(NAME);
    }
}
