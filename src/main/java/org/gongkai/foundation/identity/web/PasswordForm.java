package org.gongkai.foundation.identity.web;

import org.jspecify.annotations.Nullable;

/** A change of one's own password. */
record PasswordForm(String current, String password, String again) {

    PasswordForm(@Nullable String current, @Nullable String password, @Nullable String again) {
        this.current = text(current);
        this.password = text(password);
        this.again = text(again);
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    @Override
    public String toString() {
        return "PasswordForm[]";
    }
}
