package org.gongkai.portal.search.cluster;

import static org.gongkai.foundation.design.Speech.say;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.portal.search.cluster.Nodes.Call;
import org.gongkai.portal.search.cluster.Nodes.Reply;

/** Whether the cluster can do what is asked of it (集群体检): its make, its version, its plugins. */
final class Fitness {

    private static final int VERSION = 3;
    private static final String ICU = "analysis-icu";
    private static final List<Integer> STRANGER = List.of(401, 403);

    private Fitness() {}

    /** What is wrong with it, in a sentence with the next step. */
    static Optional<String> fault(Nodes nodes) {
        var patience = Duration.ofSeconds(5);
        var root = nodes.ask(Call.get("/", patience));
        if (STRANGER.contains(root.status())) {
            return Optional.of(say("search.cluster.stranger", root.host()));
        }
        if (!root.ok()) {
            throw new NoAnswer(root.host() + " says " + root.status(), null);
        }
        return make(root)
                .or(() -> plugins(nodes.ask(Call.get(
                        "/_nodes/plugins?filter_path=nodes.*.name,nodes.*.roles,nodes.*.plugins.name,nodes.*.modules.name",
                        patience))));
    }

    private static Optional<String> make(Reply root) {
        var version = object(root).getAsJsonObject("version");
        var make = version != null && version.has("distribution")
                ? version.get("distribution").getAsString()
                : "?";
        var number = version == null ? "?" : version.get("number").getAsString();
        boolean good = make.equals("opensearch")
                && number.matches("\\d+\\..*")
                && Integer.parseInt(number.substring(0, number.indexOf('.'))) >= VERSION;
        return good ? Optional.empty() : Optional.of(say("search.cluster.version", root.host(), make, number, VERSION));
    }

    private static Optional<String> plugins(Reply reply) {
        var nodes = object(reply).getAsJsonObject("nodes");
        if (!reply.ok() || nodes == null) {
            throw new NoAnswer(reply.host() + " does not tell its plugins: " + reply.status(), null);
        }
        var without = new ArrayList<String>();
        for (var node : nodes.entrySet()) {
            var about = node.getValue().getAsJsonObject();
            if (holdsData(about)
                    && !names(about, "plugins").contains(ICU)
                    && !names(about, "modules").contains(ICU)) {
                without.add(about.get("name").getAsString());
            }
        }
        return without.isEmpty()
                ? Optional.empty()
                : Optional.of(say("search.cluster.plugin", String.join("、", without), ICU));
    }

    private static boolean holdsData(JsonObject node) {
        return !node.has("roles")
                || node.getAsJsonArray("roles").asList().stream()
                        .map(JsonElement::getAsString)
                        .anyMatch(role -> role.equals("data"));
    }

    private static List<String> names(JsonObject node, String kind) {
        return node.has(kind)
                ? node.getAsJsonArray(kind).asList().stream()
                        .map(one -> one.getAsJsonObject().get("name").getAsString())
                        .toList()
                : List.of();
    }

    private static JsonObject object(Reply reply) {
        var read = JsonParser.parseString(reply.body());
        return read.isJsonObject() ? read.getAsJsonObject() : new JsonObject();
    }
}
