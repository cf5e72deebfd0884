package org.gongkai.foundation.notification;

import java.util.regex.Pattern;

/**
 * What news are about (通知主题): one thing of a room. It has one subscriber at most.
 *
 * @param kind of the thing, as {@code request}
 * @param key of the thing within its kind
 */
public record Topic(String kind, String key) {

    private static final Pattern FORM = Pattern.compile("[a-z0-9-]{1,40}");

    public Topic {
        if (!FORM.matcher(kind).matches() || !FORM.matcher(key).matches()) {
            throw new IllegalArgumentException("no topic: " + kind + " " + key);
        }
    }

    @Override
    public String toString() {
        return kind + "/" + key;
    }
}
