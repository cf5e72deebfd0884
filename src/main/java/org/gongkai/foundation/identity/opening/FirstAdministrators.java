package org.gongkai.foundation.identity.opening;

import static org.gongkai.foundation.design.Speech.say;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.gongkai.foundation.database.DataDirectory;
import org.gongkai.foundation.identity.GivenPassword;
import org.gongkai.foundation.identity.Grant;
import org.gongkai.foundation.identity.Role;
import org.gongkai.foundation.identity.register.PasswordSettings;
import org.gongkai.foundation.identity.register.Persons;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Opens an account for each of the three administrators where nobody holds the office, with passwords that are written down
 * for the operator alone, who hands each to another person (首次开设三员账号). Where nobody took theirs in time, there is a new one.
 */
@Component
@Order(2)
class FirstAdministrators implements ApplicationRunner {

    private static final String FILE = "first-passwords";
    private static final Map<Role, String> LOGINS = new LinkedHashMap<>();

    static {
        LOGINS.put(Role.SYSTEM_ADMINISTRATOR, "guanli");
        LOGINS.put(Role.SECURITY_ADMINISTRATOR, "anquan");
        LOGINS.put(Role.AUDIT_ADMINISTRATOR, "shenji");
    }

    private final Persons persons;
    private final PasswordEncoder passwords;
    private final PasswordSettings settings;
    private final DataDirectory directory;
    private final Clock clock;

    FirstAdministrators(
            Persons persons,
            PasswordEncoder passwords,
            PasswordSettings settings,
            DataDirectory directory,
            Clock clock) {
        this.settings = settings;
        this.clock = clock;
        this.persons = persons;
        this.passwords = passwords;
        this.directory = directory;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var opened = new LinkedHashMap<String, String>();
        LOGINS.forEach((office, login) -> {
            var holders = persons.holders(office);
            if (holders.isEmpty()) {
                var given = GivenPassword.random();
                opened.put(open(office, free(login), given), given.secret());
            } else if (holders.stream().allMatch(this::isOver)) {
                var given = GivenPassword.random();
                persons.setPassword(holders.getFirst().id(), encoded(given), true);
                opened.put(holders.getFirst().login(), given.secret());
            }
        });
        if (opened.isEmpty()) {
            return;
        }
        directory.writeSecret(
                FILE,
                opened.entrySet().stream()
                        .map(account -> account.getKey() + " " + account.getValue())
                        .collect(Collectors.joining(System.lineSeparator())));
        System.out.println(say(
                "identity.firstAdministrators.told",
                String.join("、", opened.keySet()),
                directory.data().resolve(FILE)));
    }

    private String open(Role office, String login, GivenPassword given) {
        var hash = encoded(given);
        var person = persons.add(login, say("identity.role." + office), null, hash, false);
        persons.setPassword(person, hash, true);
        persons.grant(person, new Grant(office, null), login);
        return login;
    }

    private boolean isOver(Persons.Account account) {
        return account.isGivenTooLongAgo(clock.instant(), settings.given());
    }

    private String encoded(GivenPassword given) {
        return Objects.requireNonNull(passwords.encode(given.secret()));
    }

    private String free(String login) {
        var free = login;
        for (int n = 2; persons.byLogin(free).isPresent(); n++) {
            free = login + n;
        }
        return free;
    }
}
