package org.gongkai.foundation.design;

/**
 * What the site is called and who answers for it (网站标识), from the settings {@code gongkai.site.*}.
 *
 * @param sample whether the district is only an example; the strip on every page says so
 * @param code the site's identification code (网站标识码)
 * @param address the public origin, as https://www.example.gov.cn, with no slash at the end; empty when not set
 * @param host the body that runs the site (主办单位)
 * @param office the office in charge of openness, with its phone, place, e-mail and hours
 * @param icp filing number with the telecommunications authority; {@code police} with the police
 */
public record Site(
        boolean sample,
        String name,
        String motto,
        String district,
        String code,
        String address,
        String host,
        String office,
        String phone,
        String place,
        String email,
        String hours,
        String icp,
        String police) {}
