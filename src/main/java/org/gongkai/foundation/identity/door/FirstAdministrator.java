package org.gongkai.foundation.identity.door;

import static org.gongkai.foundation.design.Speech.say;

import java.util.Objects;
import org.gongkai.foundation.database.DataDirectory;
import org.gongkai.foundation.identity.GivenPassword;
import org.gongkai.foundation.identity.Grant;
import org.gongkai.foundation.identity.Role;
import org.gongkai.foundation.identity.register.Persons;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Opens the first account where there is none, with a password that is written down for the operator alone. */
@Component
@Order(1)
class FirstAdministrator implements ApplicationRunner {

    private static final String LOGIN = "guanli";
    private static final String FILE = "first-password";

    private final Persons persons;
    private final PasswordEncoder passwords;
    private final DataDirectory directory;

    FirstAdministrator(Persons persons, PasswordEncoder passwords, DataDirectory directory) {
        this.persons = persons;
        this.passwords = passwords;
        this.directory = directory;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!persons.all().isEmpty()) {
            return;
        }
        var given = GivenPassword.random();
        var hash = Objects.requireNonNull(passwords.encode(given.secret()));
        var person = persons.add(LOGIN, say("identity.firstAdministrator"), null, hash, false);
        persons.setPassword(person, hash, true);
        persons.grant(person, new Grant(Role.ADMINISTRATOR, null), LOGIN);
        directory.writeSecret(FILE, given.secret());
        System.out.println(
                say("identity.firstAdministrator.told", LOGIN, directory.data().resolve(FILE)));
    }
}
