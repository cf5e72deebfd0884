package org.gongkai.foundation.design;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The words of the interface (界面用语), by key, from every room's {@code messages.properties}. A text is a
 * {@link MessageFormat}: an apostrophe is doubled, {@code {0}} takes the first argument and groups the digits of numbers,
 * so a year is passed as a string.
 */
public final class Speech {

    private static final Set<String> TWICE = ConcurrentHashMap.newKeySet();
    private static final Map<String, String> WORDS = read();
    private static final Map<String, MessageFormat> FORMATS = new ConcurrentHashMap<>();
    private static final boolean STRICT = Boolean.getBoolean("gongkai.speech.strict");

    private Speech() {}

    /** The text of a key; a key without a text is an error under test and shows as 〔key〕 in production. */
    public static String say(String key, @Nullable Object... arguments) {
        var text = WORDS.get(key);
        if (text == null) {
            return missing(key);
        }
        if (arguments.length == 0 && text.indexOf('{') < 0 && text.indexOf('\'') < 0) {
            return text;
        }
        var format = FORMATS.computeIfAbsent(key, _ -> new MessageFormat(text, Locale.SIMPLIFIED_CHINESE));
        synchronized (format) {
            return format.format(arguments);
        }
    }

    /** Whether a key has a text. */
    public static boolean knows(String key) {
        return WORDS.containsKey(key);
    }

    /** All keys that have a text. */
    public static Set<String> keys() {
        return WORDS.keySet();
    }

    /** Keys that two files give a text to, so that one of them is lost. */
    static Set<String> twice() {
        return TWICE;
    }

    static @Nullable String raw(String key) {
        return WORDS.get(key);
    }

    private static String missing(String key) {
        if (STRICT) {
            throw new IllegalArgumentException("No text for the key " + key + " in any messages.properties");
        }
        LoggerFactory.getLogger(Speech.class).error("No text for the key {}", key);
        return "〔" + key + "〕";
    }

    private static Map<String, String> read() {
        var words = new ConcurrentHashMap<String, String>();
        try {
            var resolver = new PathMatchingResourcePatternResolver(Speech.class.getClassLoader());
            for (var resource : resolver.getResources("classpath*:org/gongkai/**/messages.properties")) {
                var room = new Properties();
                try (var reader = new InputStreamReader(resource.getInputStream(), StandardCharsets.UTF_8)) {
                    room.load(reader);
                }
                for (var key : room.stringPropertyNames()) {
                    if (words.put(key, room.getProperty(key)) != null) {
                        TWICE.add(key);
                    }
                }
            }
            return Map.copyOf(words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
