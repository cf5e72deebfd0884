package org.gongkai.foundation.identity.web;

import static org.gongkai.foundation.design.Speech.say;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.foundation.identity.Actor;
import org.gongkai.foundation.identity.Sessions;
import org.gongkai.foundation.organization.Unit;
import org.gongkai.foundation.organization.UnitDirectory;

/** My account: who I am, what I may do, where I am signed in. */
public record MeView(String name, Map<String, String> facts, List<PlaceView> places) {

    /** A place where I am signed in. */
    public record PlaceView(
            String handle, String device, String address, String since, String lastSeen, boolean here) {}

    static MeView of(Actor actor, List<Sessions.Place> places, String here, UnitDirectory units) {
        var facts = new LinkedHashMap<String, String>();
        facts.put(say("identity.signIn.login"), actor.login());
        facts.put(
                say("identity.people.unit"),
                Optional.ofNullable(actor.unit())
                        .flatMap(units::find)
                        .map(Unit::name)
                        .orElse(""));
        facts.put(say("identity.people.roles"), GrantWords.all(actor.grants(), units));
        return new MeView(
                actor.name(),
                facts,
                places.stream().map(place -> place(place, here)).toList());
    }

    private static PlaceView place(Sessions.Place place, String here) {
        return new PlaceView(
                place.handle(),
                Devices.words(place.device()),
                place.address(),
                Moments.minute(place.since()),
                Moments.minute(place.lastSeen()),
                place.handle().equals(here));
    }
}
