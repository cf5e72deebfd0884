package org.gongkai.foundation.identity.provider;

import static org.gongkai.foundation.design.Speech.say;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;
import org.gongkai.foundation.design.Refused;
import org.gongkai.foundation.identity.AccessLedger;
import org.gongkai.foundation.identity.Actor;
import org.gongkai.foundation.identity.PersonId;
import org.gongkai.foundation.identity.Role;
import org.gongkai.foundation.identity.Staff;
import org.gongkai.foundation.identity.separation.Separation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which account of the provider is whose here (账号绑定). The system administrator ties them; no account comes into being by
 * itself. Only a digest of the provider's number for a person is kept.
 */
@Component
public class ProviderLinks {

    private static final int LONGEST = 255;

    private final JdbcClient jdbc;
    private final ProviderSettings settings;
    private final Staff staff;
    private final AccessLedger ledger;
    private final Clock clock;

    ProviderLinks(JdbcClient jdbc, ProviderSettings settings, Staff staff, AccessLedger ledger, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.staff = staff;
        this.ledger = ledger;
        this.clock = clock;
    }

    public Optional<PersonId> find(String subject) {
        return jdbc.sql("select person_id from identity_provider_link where subject = ?")
                .param(digest(subject))
                .query(Long.class)
                .optional()
                .map(PersonId::new);
    }

    public boolean isLinked(PersonId person) {
        return jdbc.sql("select count(*) from identity_provider_link where person_id = ?")
                        .param(person.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Ties an account of the provider to one of ours; administrators sign in with what we keep ourselves. */
    @Transactional
    public void link(Actor by, PersonId person, String subject) {
        Separation.only(Role.SYSTEM_ADMINISTRATOR, by);
        Separation.notOneself(by, person);
        var plain = subject.strip();
        if (plain.isEmpty() || plain.length() > LONGEST) {
            throw new Refused(say("identity.provider.refused.subject"), "subject");
        }
        var member = staff.actor(person).orElseThrow(() -> new Refused(say("identity.people.unknown")));
        if (Separation.administers(member.grants())) {
            throw new Refused(say("identity.provider.refused.administrator"), "subject");
        }
        if (find(plain).filter(owner -> !owner.equals(person)).isPresent()) {
            throw new Refused(say("identity.provider.refused.taken"), "subject");
        }
        jdbc.sql("""
                insert into identity_provider_link (person_id, subject, linked_at, linked_by) values (?, ?, ?, ?)
                on conflict (person_id) do update set subject = excluded.subject, linked_at = excluded.linked_at,
                    linked_by = excluded.linked_by
                """)
                .params(person.value(), digest(plain), Timestamp.from(clock.instant()), by.login())
                .update();
        ledger.note(by, "PROVIDER_LINKED", member.login(), plain);
    }

    @Transactional
    public void unlink(Actor by, PersonId person) {
        Separation.only(Role.SYSTEM_ADMINISTRATOR, by);
        jdbc.sql("delete from identity_provider_link where person_id = ?")
                .param(person.value())
                .update();
        ledger.note(
                by, "PROVIDER_UNLINKED", staff.actor(person).map(Actor::login).orElse("#" + person), "");
    }

    private String digest(String subject) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest((settings.issuer() + " " + subject).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
