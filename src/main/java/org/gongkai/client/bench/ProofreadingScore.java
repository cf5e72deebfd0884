package org.gongkai.client.bench;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.gongkai.client.Server;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What came of proofreading. A character is an error where source and target, of equal length, differ. It is found where a
 * finding changes it, and righted where the finding changes it into that of the target. Lines whose length changes have no
 * characters to compare and count only as sentences.
 */
final class ProofreadingScore {

    private long sentences;
    private long unaligned;
    private long wrong;
    private long wrongFound;
    private long wrongRighted;
    private long clean;
    private long cleanAlarmed;
    private long errors;
    private long changed;
    private long found;
    private long righted;

    void add(String source, String target, JsonNode findings) {
        sentences++;
        if (source.equals(target)) {
            clean++;
            if (!findings.isEmpty()) cleanAlarmed++;
        } else {
            wrong++;
            if (!findings.isEmpty()) wrongFound++;
            if (applied(source, findings).equals(target)) wrongRighted++;
        }
        if (source.length() != target.length()) {
            unaligned++;
            return;
        }
        var proposals = proposals(findings);
        for (int i = 0; i < source.length(); i++) {
            boolean isError = source.charAt(i) != target.charAt(i);
            var proposed = proposals.get(i);
            if (isError) errors++;
            if (proposed == null) continue;
            changed++;
            if (isError) found++;
            if (isError && proposed.equals(String.valueOf(target.charAt(i)))) righted++;
        }
    }

    ObjectNode json() {
        var json = Server.JSON.createObjectNode();
        json.put("sentences", sentences).put("wrongSentences", wrong).put("cleanSentences", clean);
        json.put("unalignedSentences", unaligned);
        json.put("errors", errors).put("proposed", changed).put("found", found).put("righted", righted);
        figures(json.putObject("detection"), found);
        figures(json.putObject("correction"), righted);
        json.putObject("sentence").put("found", wrongFound).put("righted", wrongRighted);
        json.put("falseAlarms", cleanAlarmed).put("falseAlarmsPer1000", share(1000 * cleanAlarmed, clean));
        return json;
    }

    String said() {
        return String.format(
                Locale.ROOT,
                "%d 句，%d 处错，提出 %d 处，找到 %d 处，改对 %d 处；查出的准确率 %.3f、召回率 %.3f、F1 %.3f；改对的准确率 %.3f、召回率 %.3f、F1 %.3f；"
                        + "%d 句没有错的里误报 %d 句（每千句 %.2f）",
                sentences,
                errors,
                changed,
                found,
                righted,
                share(found, changed),
                share(found, errors),
                share(2 * found, changed + errors),
                share(righted, changed),
                share(righted, errors),
                share(2 * righted, changed + errors),
                clean,
                cleanAlarmed,
                share(1000 * cleanAlarmed, clean));
    }

    private void figures(ObjectNode json, long right) {
        json.put("precision", share(right, changed))
                .put("recall", share(right, errors))
                .put("f1", share(2 * right, changed + errors));
    }

    /** What each character would become: itself where a finding does not change it. */
    private static Map<Integer, String> proposals(JsonNode findings) {
        Map<Integer, String> proposals = new HashMap<>();
        for (var finding : findings) {
            var said = finding.path("said").asString();
            var meant = finding.path("meant").asString();
            for (int i = 0; i < said.length(); i++) {
                var become = said.length() == meant.length() ? String.valueOf(meant.charAt(i)) : "";
                if (!become.equals(String.valueOf(said.charAt(i)))) {
                    proposals.put(finding.path("from").asInt() + i, become);
                }
            }
        }
        return proposals;
    }

    private static String applied(String source, JsonNode findings) {
        var text = new StringBuilder(source);
        for (int i = findings.size() - 1; i >= 0; i--) {
            var finding = findings.path(i);
            text.replace(
                    finding.path("from").asInt(),
                    finding.path("to").asInt(),
                    finding.path("meant").asString());
        }
        return text.toString();
    }

    private static double share(double part, double whole) {
        return whole == 0 ? 0 : part / whole;
    }
}
