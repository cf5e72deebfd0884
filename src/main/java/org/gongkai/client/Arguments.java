package org.gongkai.client;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words of a command line, sorted into plain words, options with a value and switches. */
public record Arguments(List<String> words, Map<String, String> options, Set<String> switches) {

    private static final Set<String> WITH_VALUE = Set.of(
            "server",
            "token-file",
            "data",
            "list",
            "map",
            "field",
            "unit",
            "kind",
            "format",
            "size",
            "page",
            "number",
            "effective",
            "sheet",
            "clients",
            "seconds",
            "times",
            "base");
    private static final Set<String> SWITCHES =
            Set.of("json", "preview", "publish", "draft", "help", "quiet", "no-wait", "watch");

    public static Arguments parse(String[] line) {
        var words = new ArrayList<String>();
        var options = new LinkedHashMap<String, String>();
        var switches = new java.util.LinkedHashSet<String>();
        for (int i = 0; i < line.length; i++) {
            var word = line[i];
            if (!word.startsWith("--")) {
                words.add(word);
                continue;
            }
            var name = word.substring(2);
            int equals = name.indexOf('=');
            if (equals > 0 && WITH_VALUE.contains(name.substring(0, equals))) {
                options.merge(name.substring(0, equals), name.substring(equals + 1), (one, more) -> one + "," + more);
            } else if (SWITCHES.contains(name)) {
                switches.add(name);
            } else if (WITH_VALUE.contains(name)) {
                if (i + 1 == line.length) {
                    throw new Failure("--" + name + " 后面缺少内容。");
                }
                options.merge(name, line[++i], (one, more) -> one + "," + more);
            } else {
                throw new Failure("不认识的选项 " + word + "。运行 bin/gongkai help 看用法。");
            }
        }
        return new Arguments(List.copyOf(words), options, switches);
    }

    public boolean has(String name) {
        return switches.contains(name);
    }

    public Optional<String> option(String name) {
        return Optional.ofNullable(options.get(name));
    }

    public int number(String name, int otherwise) {
        var given = option(name).orElse(Integer.toString(otherwise));
        if (!given.matches("[1-9]\\d{0,4}")) {
            throw new Failure("--" + name + " 要写一个正整数：" + given);
        }
        return Integer.parseInt(given);
    }

    public String required(String name) {
        return option(name).orElseThrow(() -> new Failure("缺少 --" + name + "。运行 bin/gongkai help 看用法。"));
    }

    public String word(int index, String what) {
        if (index >= words.size()) {
            throw new Failure("缺少" + what + "。运行 bin/gongkai help 看用法。");
        }
        return words.get(index);
    }
}
