package org.gongkai.disclosure.publishing;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of publishing.
 *
 * @param indexPattern how index numbers (索引号) are composed
 * @param linksAsked whether the server asks links to other sites if they answer; false where it has no way out
 * @param linksIntranet hosts of the intranet that may be asked though they lie inside, as www.xc.local or .xc.local
 * @param linksProbe an address that always answers, asked when nobody else does, to know whether there is a way out
 */
@ConfigurationProperties("gongkai.publishing")
public record PublishingSettings(
        @DefaultValue("{credit}/{year}-{seq:5}") String indexPattern,
        @DefaultValue("true") boolean linksAsked,
        @DefaultValue List<String> linksIntranet,
        @DefaultValue("https://www.gov.cn/") String linksProbe) {

    public PublishingSettings {
        linksIntranet = List.copyOf(linksIntranet);
    }
}
