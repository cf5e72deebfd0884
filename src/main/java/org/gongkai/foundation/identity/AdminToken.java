package org.gongkai.foundation.identity;

import java.util.Set;
import java.util.UUID;
import org.gongkai.foundation.database.DataDirectory;
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
    private static final String LABEL = "admin-token";

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
        tokens.revokeAll(owner, LABEL);
        directory.writeSecret("admin-token", tokens.issue(owner, LABEL, Set.of(Scope.values()), null));
    }

    /** The account of the command line; nobody can sign in with it. */
    private PersonId enter() {
        var id = persons.add(
                LOGIN,
                "命令行",
                null,
                String.valueOf(passwords.encode(UUID.randomUUID().toString())),
                true);
        persons.grant(id, new Grant(Role.OPENNESS_OFFICE, null), LOGIN);
        persons.grant(id, new Grant(Role.ADMINISTRATOR, null), LOGIN);
        return id;
    }
}
