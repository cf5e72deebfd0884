package org.gongkai.foundation.identity;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.foundation.identity.register.Persons;
import org.gongkai.foundation.organization.UnitId;
import org.springframework.stereotype.Component;

/** Knows people as actors (在岗人员); rights are read anew on each request, so a change works at once. */
@Component
public class Staff {

    private final Persons persons;

    Staff(Persons persons) {
        this.persons = persons;
    }

    /** The person as an actor with every scope the roles allow; empty when unknown or no longer active. */
    public Optional<Actor> actor(PersonId id) {
        return actor(id, Set.of(Scope.values()));
    }

    /** The person of a login, as an actor with every scope the roles allow. */
    public Optional<Actor> named(String login) {
        return persons.byLogin(login).map(Persons.Account::id).flatMap(this::actor);
    }

    /** The person as an actor with at most these scopes. */
    public Optional<Actor> actor(PersonId id, Set<Scope> scopes) {
        return persons.find(id).filter(Persons.Account::active).map(account -> {
            var grants = persons.grants(id);
            var open = scopes.stream().filter(scope -> scope.isFor(grants)).collect(Collectors.toUnmodifiableSet());
            return new Actor(account.id(), account.login(), account.name(), account.unit(), grants, open);
        });
    }

    /** The people in office who hold a role for a unit, by name; empty for a role that no unit gives. */
    public Map<PersonId, String> holding(Role role, UnitId unit) {
        var holders = new LinkedHashMap<PersonId, String>();
        persons.holding(role, unit).forEach(account -> holders.put(account.id(), account.name()));
        return holders;
    }

    /** Name of a person for records and pages; the number when there is no such person any more. */
    public String name(PersonId id) {
        return persons.find(id).map(Persons.Account::name).orElse("#" + id);
    }
}
