package org.gongkai.foundation.design.web;

import org.gongkai.foundation.design.Site;
import org.gongkai.foundation.design.Speech;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings {@code gongkai.site.*}. A setting that is not made falls back to the sample district's text under
 * {@code design.site.*}, which says that it is a sample.
 *
 * @param sample whether the district is only an example; a strip on every page says so
 * @param name name of the site (网站名称)
 * @param motto line below the name
 * @param district name of the district
 * @param code identification code of the site (网站标识码)
 * @param address public address of the site, for links that leave it ({@code https://www.example.gov.cn})
 * @param host the body that runs the site (主办单位)
 * @param office the office in charge of openness (政务公开办公室)
 * @param phone its telephone
 * @param place its address
 * @param email its e-mail address
 * @param hours its office hours
 * @param icp ICP filing number (ICP 备案号)
 * @param police filing number of the police (公安备案号)
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
