package org.gongkai.disclosure.requests.deciding;

import static org.gongkai.foundation.design.Speech.say;

import org.gongkai.disclosure.requests.RequestsSettings;
import org.gongkai.foundation.organization.Unit;
import org.gongkai.foundation.organization.UnitDirectory;
import org.gongkai.foundation.organization.UnitKind;
import org.springframework.stereotype.Component;

/** Who hears reconsideration against a body (行政复议机关，行政复议法第二十四条、第二十七条). */
@Component
public class Appeals {

    private final UnitDirectory units;
    private final RequestsSettings settings;

    Appeals(UnitDirectory units, RequestsSettings settings) {
        this.units = units;
        this.settings = settings;
    }

    /**
     * An authority and the article that makes it one.
     *
     * @param also a second authority that may be chosen instead, or empty
     */
    public record Authority(String name, String also, String article) {}

    /** The authority over decisions of this body. */
    public Authority over(Unit body) {
        var district = units.lead().map(Unit::name).orElse("");
        return of(body, district, settings);
    }

    /** Bureaus and townships: the government they belong to; that government itself: the one above. */
    static Authority of(Unit body, String district, RequestsSettings settings) {
        if (body.name().endsWith("税务局")) {
            return new Authority(settings.superiorTax(), "", say("requests.appeal.article.tax"));
        }
        if (body.kind() == UnitKind.GOVERNMENT && body.parent() == null) {
            return new Authority(settings.superiorGovernment(), "", say("requests.appeal.article.above"));
        }
        if (body.name().endsWith("分局")) {
            return new Authority(settings.superiorGovernment(), district, say("requests.appeal.article.branch"));
        }
        return new Authority(district, "", say("requests.appeal.article.own"));
    }
}
