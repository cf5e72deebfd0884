package org.gongkai.disclosure.requests;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of disclosure on request.
 *
 * @param superiorGovernment who hears reconsideration against the district government, and against branches of its bureaus
 * @param superiorTax who hears reconsideration against the tax bureau, which is led from above
 * @param court how decisions name the court; the competent one differs by place and level
 * @param codeLasts how long a query code opens a request after it is over
 * @param wrongCodes wrong codes from one address within a quarter of an hour before it has to wait
 * @param draftLasts how long a form that was put aside can be gone on with
 * @param draftsOfOne how many forms one address may put aside within an hour
 * @param fax fax number to which requests may be sent, for the paper form; none while empty
 * @param remindDays so many working days before the last day staff are reminded by mail
 * @param proofsOfOne how many proofs of identity one address may bring within an hour; each is read in a process of its own
 * @param oneHand codes of small bodies in which whoever prepared a decision may sign it too; the record then says so
 */
@ConfigurationProperties("gongkai.requests")
public record RequestsSettings(
        @DefaultValue("呼和浩特市人民政府") String superiorGovernment,
        @DefaultValue("国家税务总局呼和浩特市税务局") String superiorTax,
        @DefaultValue("有管辖权的人民法院") String court,
        @DefaultValue("365d") Duration codeLasts,
        @DefaultValue("10") int wrongCodes,
        @DefaultValue("30d") Duration draftLasts,
        @DefaultValue("30") int draftsOfOne,
        @DefaultValue("") String fax,
        @DefaultValue("3") int remindDays,
        @DefaultValue("40") int proofsOfOne,
        @DefaultValue List<String> oneHand) {

    public RequestsSettings {
        oneHand = List.copyOf(oneHand);
    }
}
