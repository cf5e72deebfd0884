package org.gongkai.disclosure.publishing;

/** How saving a draft ended (保存结果). */
public sealed interface Saving {

    /** It is saved and has this version now. */
    record Saved(int version) implements Saving {}

    /** Somebody saved it since; what stands there now is shown beside what was to be saved. */
    record Conflict(Edition standing) implements Saving {}
}
