package org.gongkai.disclosure.publishing.source;

import static org.gongkai.foundation.design.Speech.say;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.gongkai.foundation.design.Refused;

/** Which field of a file means what (字段对应): the importer's own word first, then the usual names, English and Chinese. */
public final class Fields {

    /** The fields that documents know; everything else is kept as further information. */
    enum Known {
        SOURCE_ID("sourceId", "id", "source_id", "序号", "编号"),
        TITLE("title", "标题", "名称"),
        SUBTITLE("subtitle", "副标题"),
        BODY("body", "text", "content", "html", "正文", "内容"),
        SUMMARY("summary", "摘要", "内容概述"),
        DOCUMENT_NUMBER("documentNumber", "document_number", "文号", "发文字号"),
        ISSUER("issuer", "发文机关", "发布机构", "制定机关"),
        PUBLISHED_ON("publishedOn", "published_on", "date", "发布日期", "公开日期", "公布日期"),
        FORMED_ON("formedOn", "formed_on", "成文日期", "生成日期"),
        KIND("kind", "种类"),
        TOPIC("topic", "主题分类"),
        GENRE("genre", "体裁", "体裁分类"),
        VALID_FROM("validFrom", "valid_from", "施行日期", "实施日期"),
        VALID_TO("validTo", "valid_to", "有效期至", "废止日期"),
        EXPIRED("expired", "失效"),
        INDEX_NUMBER("indexNumber", "index_number", "索引号"),
        AUDIENCE("audience", "服务对象"),
        KEYWORDS("keywords", "关键词", "主题词"),
        SOURCE("source", "url", "来源", "文件来源"),
        CATEGORY("category");

        private final String[] names;

        Known(String... names) {
            this.names = names;
        }

        String word() {
            return names[0];
        }
    }

    private final Map<String, Known> byName = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    private Fields() {
        for (var known : Known.values()) {
            Arrays.stream(known.names).forEach(name -> byName.put(name, known));
        }
    }

    /** Reads {@code from=to,from=to}; a field mapped to nothing ({@code from=}) is kept as further information. */
    public static Fields of(String map) {
        var fields = new Fields();
        for (var pair : map.split(",")) {
            if (pair.isBlank()) continue;
            var sides = pair.split("=", 2);
            var from = sides[0].strip();
            var to = sides.length < 2 ? "" : sides[1].strip();
            if (to.isEmpty()) fields.byName.remove(from);
            else fields.byName.put(from, known(to));
        }
        return fields;
    }

    /** The known fields of a line by meaning, and the unknown ones as they came. */
    Sorted sort(Map<String, String> line) {
        var known = new LinkedHashMap<Known, String>();
        var further = new LinkedHashMap<String, String>();
        line.forEach((name, value) -> {
            var meaning = byName.get(name.strip());
            if (value.isBlank()) return;
            if (meaning == null) further.put(name.strip(), value);
            else if (meaning.word().equals(name) || !known.containsKey(meaning)) known.put(meaning, value);
        });
        return new Sorted(known, further);
    }

    /** A line sorted by meaning. */
    record Sorted(Map<Known, String> known, Map<String, String> further) {}

    private static Known known(String word) {
        return Arrays.stream(Known.values())
                .filter(known -> Arrays.stream(known.names).anyMatch(word::equalsIgnoreCase))
                .findFirst()
                .orElseThrow(() -> new Refused(
                        say(
                                "publishing.import.field",
                                word,
                                String.join(
                                        "、",
                                        Arrays.stream(Known.values())
                                                .map(Known::word)
                                                .toList())),
                        "map"));
    }
}
