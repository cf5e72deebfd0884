package org.gongkai.disclosure.requests.desk;

import static org.gongkai.foundation.design.Speech.say;

import java.util.LinkedHashMap;
import java.util.Map;
import org.gongkai.disclosure.requests.reading.Dossier;
import org.gongkai.foundation.organization.Unit;
import org.gongkai.foundation.organization.UnitDirectory;
import org.gongkai.foundation.organization.UnitId;

/** The facts of a request by their names (登记事项). */
record FileFacts(UnitDirectory units) {

    Map<String, String> of(Dossier dossier) {
        var file = dossier.file();
        var details = dossier.details();
        var facts = new LinkedHashMap<String, String>();
        facts.put(
                say("requests.field.wanted"),
                details.wanted().isEmpty() ? say("requests.desk.erased") : details.wanted());
        facts.put(say("requests.field.period"), details.period());
        facts.put(say("requests.field.body"), name(file.body()));
        facts.put(say("requests.field.handler"), file.handler().equals(file.body()) ? "" : name(file.handler()));
        facts.put(say("requests.field.channel"), file.arrival().channel().label());
        facts.put(say("requests.field.submitted"), file.arrival().submittedOn().toString());
        facts.put(
                say("requests.field.arrived"),
                file.arrival().arrivedOn().equals(file.arrival().submittedOn())
                        ? ""
                        : file.arrival().arrivedOn().toString());
        facts.put(
                say("requests.field.received"),
                file.receivedOn()
                        .map(day -> say(
                                "requests.field.received.why",
                                day.toString(),
                                file.arrival().reason()))
                        .orElse(say("requests.field.received.open")));
        facts.put(
                say("requests.field.confirmed.late"),
                file.arrival().isConfirmedLate() ? say("requests.field.confirmed.late.words") : "");
        facts.put(
                say("requests.field.redo"),
                file.after().redoBy() == null
                        ? ""
                        : say("requests.field.redo.by", file.after().redoBy().toString()));
        facts.put(say("requests.field.evidence"), file.evidence());
        facts.put(say("requests.field.kind"), file.applicant().label());
        facts.put(say("requests.field.name"), details.name());
        facts.put(say("requests.field.contact"), details.contact());
        facts.put(details.paper().label(), details.paperNumber());
        facts.put(say("requests.field.phone"), details.phone());
        facts.put(say("requests.field.email"), details.email());
        facts.put(say("requests.field.address"), details.address());
        facts.put(say("requests.field.route"), details.route().label());
        facts.put(say("requests.field.help"), details.help());
        facts.put(
                say("requests.field.fee"),
                file.feeKind() == null
                        ? ""
                        : say("requests.fee.noted", file.feeKind().label(), file.feeYuan()));
        facts.put(say("requests.field.stars"), file.stars() == null ? "" : say("requests.mine.star." + file.stars()));
        facts.put(say("requests.field.subject"), file.subject());
        return facts;
    }

    private String name(UnitId id) {
        return units.find(id).map(Unit::name).orElse("");
    }
}
