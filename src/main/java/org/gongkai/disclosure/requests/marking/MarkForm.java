package org.gongkai.disclosure.requests.marking;

import static org.gongkai.foundation.design.Speech.say;

import java.util.LinkedHashMap;
import java.util.Map;
import org.gongkai.disclosure.requests.deciding.Ground;
import org.gongkai.foundation.design.Refused;
import org.gongkai.foundation.privacy.redaction.Box;

/** What was typed or drawn to mark something (标记表单); places are given in hundredths of the page. */
record MarkForm(Map<String, String> typed) {

    private static final int MOST = 5000;

    MarkForm {
        typed = Map.copyOf(typed);
    }

    int page() {
        return number("page", 1);
    }

    /** What a finger does on the page that comes next, as its address says it; by itself it moves the page. */
    String hand() {
        return typed.getOrDefault("hand", "").equals("mark") ? "&hand=mark" : "";
    }

    int leaf() {
        return number("leaf", 0) - 1;
    }

    long mark() {
        return number("mark", 0);
    }

    String word() {
        return typed.getOrDefault("word", "");
    }

    boolean everywhere() {
        return typed.getOrDefault("everywhere", "").equals("true");
    }

    Ground ground() {
        return ground(typed.getOrDefault("ground", ""));
    }

    /** Whether everything not decided goes. */
    boolean rest() {
        return typed.containsKey("rest");
    }

    /** By words, the ground for which each goes, or an empty text for what may stay. */
    Map<String, String> decisions() {
        var decisions = new LinkedHashMap<String, String>();
        for (int n = 0; n < MOST && typed.containsKey("word-" + n); n++) {
            var choice = typed.getOrDefault("choice-" + n, "");
            if (!choice.isEmpty()) {
                decisions.put(
                        typed.getOrDefault("word-" + n, ""),
                        choice.equals("KEEP") ? "" : ground(choice).name());
            }
        }
        return decisions;
    }

    /** The area as parts of the page. */
    Box share() {
        float left = hundredths("left");
        float top = hundredths("top");
        float width = Math.min(hundredths("width"), 1 - left);
        float height = Math.min(hundredths("height"), 1 - top);
        if (width <= 0) throw new Refused(say("requests.mark.area.empty"), "width");
        if (height <= 0) throw new Refused(say("requests.mark.area.empty"), "height");
        return new Box(left, top, width, height);
    }

    /** Where on the page one goes on. */
    String back(String deed) {
        return switch (deed) {
            case "suggestions" -> "suggestions";
            case "areas", "blocks" -> "sheet";
            case "result", "stopping", "taking", "taking-back" -> "result";
            default -> "marks";
        };
    }

    private float hundredths(String field) {
        try {
            float number = Float.parseFloat(typed.getOrDefault(field, "").strip());
            if (number >= 0 && number <= 100) return number / 100;
        } catch (NumberFormatException _) {
            // said below
        }
        throw new Refused(say("requests.mark.area.number"), field);
    }

    private int number(String field, int otherwise) {
        var text = typed.getOrDefault(field, "").strip();
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : otherwise;
    }

    private static Ground ground(String name) {
        for (var ground : Ground.values()) {
            if (ground.name().equals(name)) return ground;
        }
        throw new Refused(say("requests.mark.ground.none"), "ground");
    }
}
