package org.gongkai.foundation.identity.opening;

import static org.gongkai.foundation.design.Speech.say;

import java.util.Set;
import java.util.UUID;
import org.gongkai.foundation.database.DataDirectory;
import org.gongkai.foundation.identity.Grant;
import org.gongkai.foundation.identity.PersonId;
import org.gongkai.foundation.identity.Role;
import org.gongkai.foundation.identity.Scope;
import org.gongkai.foundation.identity.register.Persons;
import org.gongkai.foundation.identity.register.Tokens;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Writes {@code DATA/admin-token}, the token that {@code bin/gongkai} uses; renewed at each start. */
@Component
@Order(-1)
class AdminToken implements ApplicationRunner {

    static final String LOGIN = "gongkai-cli";
    private static final String FILE = "admin-token";

    private final Persons persons;
    private final Tokens tokens;
    private final PasswordEncoder passwords;
    private final DataDirectory directory;

    AdminToken(Persons persons, Tokens tokens, PasswordEncoder passwords, DataDirectory directory) {
        this.persons = persons;
        this.tokens = tokens;
        this.passwords = passwords;
        this.directory = directory;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var owner = persons.byLogin(LOGIN).map(Persons.Account::id).orElseGet(this::enter);
        // several servers on one database each have their own
        var label = FILE + " " + directory.data();
        tokens.revokeAll(owner, label);
        directory.writeSecret(FILE, tokens.issue(owner, label, Set.of(Scope.values()), null));
    }

    /** The account of the command line; nobody can sign in with it. */
    private PersonId enter() {
        var id = persons.add(
                LOGIN,
                say("identity.commandLine"),
                null,
                String.valueOf(passwords.encode(UUID.randomUUID() + "" + UUID.randomUUID())),
                true);
        persons.grant(id, new Grant(Role.OPENNESS_OFFICE, null), LOGIN);
        persons.grant(id, new Grant(Role.COMMAND_LINE, null), LOGIN);
        return id;
    }
}
