package org.gongkai.foundation.design.web;

import org.gongkai.foundation.design.Site;
import org.gongkai.foundation.design.Speech;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings {@code gongkai.site.*}. A setting that is not made falls back to the sample district's text under
 * {@code design.site.*}, which says that it is a sample.
 */
@ConfigurationProperties("gongkai.site")
record SiteSettings(
        @DefaultValue("true") boolean sample,
        @Nullable String name,
        @Nullable String motto,
        @Nullable String district,
        @Nullable String code,
        @DefaultValue("") String address,
        @Nullable String host,
        @Nullable String office,
        @Nullable String phone,
        @Nullable String place,
        @Nullable String email,
        @Nullable String hours,
        @Nullable String icp,
        @Nullable String police) {

    Site site() {
        return new Site(
                sample,
                given(name, "name"),
                given(motto, "motto"),
                given(district, "district"),
                given(code, "code"),
                address.replaceAll("/+$", ""),
                given(host, "host"),
                given(office, "office"),
                given(phone, "phone"),
                given(place, "place"),
                given(email, "email"),
                given(hours, "hours"),
                given(icp, "icp"),
                given(police, "police"));
    }

    private static String given(@Nullable String value, String key) {
        return value == null || value.isBlank() ? Speech.say("design.site." + key) : value.strip();
    }
}
