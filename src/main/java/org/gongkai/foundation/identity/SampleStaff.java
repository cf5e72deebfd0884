package org.gongkai.foundation.identity;

import static org.gongkai.foundation.design.Speech.say;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gongkai.foundation.identity.register.Persons;
import org.gongkai.foundation.organization.SampleChapter;
import org.gongkai.foundation.organization.Unit;
import org.gongkai.foundation.organization.UnitDirectory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** The staff of the sample district (示例人员), one of each role and two hands of a second unit; no real officials' names. */
@Component
public class SampleStaff implements SampleChapter {

    /** The password of every sample account, also told on the sign-in page. */
    public static final String PASSWORD = "qingcheng-359";

    /** A sample account as the sign-in page offers it. */
    public record Offer(String login, String name, String unit, String roles) {}

    private record Sample(String login, String name, String unit, Role... roles) {}

    private static final List<Sample> PEOPLE = List.of(
            new Sample("kexin", "示例科员甲", "mzj", Role.CLERK),
            new Sample("shenhe", "示例股长丙", "mzj", Role.REVIEWER),
            new Sample("baomi", "示例保密审查员", "mzj", Role.SECRECY_REVIEWER),
            new Sample("lingdao", "示例领导乙", "mzj", Role.UNIT_LEADER),
            new Sample("gxkexin", "示例工信科员", "gxj", Role.CLERK, Role.REVIEWER),
            new Sample("gxlingdao", "示例工信领导", "gxj", Role.UNIT_LEADER),
            new Sample("jiedao", "示例街道信息员", "150102006", Role.CLERK, Role.REVIEWER),
            new Sample("gongkaiban", "示例公开办", "zfb", Role.OPENNESS_OFFICE),
            new Sample("guanli", "示例系统管理员", "zfb", Role.SYSTEM_ADMINISTRATOR),
            new Sample("anquan", "示例安全管理员", "zfb", Role.SECURITY_ADMINISTRATOR),
            new Sample("shenji", "示例审计管理员", "zfb", Role.AUDIT_ADMINISTRATOR));

    private final Persons persons;
    private final UnitDirectory units;
    private final PasswordEncoder passwords;

    SampleStaff(Persons persons, UnitDirectory units, PasswordEncoder passwords) {
        this.persons = persons;
        this.units = units;
        this.passwords = passwords;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public void load() {
        var hash = passwords.encode(PASSWORD);
        for (var sample : PEOPLE) {
            var unit = units.byCode(sample.unit()).orElseThrow().id();
            var person = persons.add(sample.login(), sample.name(), unit, String.valueOf(hash), false);
            Arrays.stream(sample.roles())
                    .forEach(role ->
                            persons.grant(person, new Grant(role, role.isDistrictWide() ? null : unit), "sample"));
        }
    }

    /** Whether this is a sample account, whose password everybody may read. */
    public boolean isPublished(String login) {
        return PEOPLE.stream().anyMatch(sample -> sample.login().equals(login) && isHere(sample));
    }

    /** The open accounts of the sample whose password is still the one that everybody can read. */
    public List<Persons.Account> withPublishedPassword() {
        return PEOPLE.stream()
                .map(sample -> persons.byLogin(sample.login()))
                .flatMap(Optional::stream)
                .filter(account -> account.active() && passwords.matches(PASSWORD, account.passwordHash()))
                .toList();
    }

    /** The sample accounts that can sign in here; none where the sample district is not loaded. */
    public List<Offer> offered() {
        return PEOPLE.stream()
                .filter(this::isHere)
                .map(sample -> new Offer(
                        sample.login(),
                        sample.name(),
                        units.byCode(sample.unit()).map(Unit::shortName).orElse(""),
                        Arrays.stream(sample.roles())
                                .map(role -> say("identity.role." + role))
                                .collect(Collectors.joining("、"))))
                .toList();
    }

    private boolean isHere(Sample sample) {
        return persons.byLogin(sample.login())
                .filter(account -> account.active() && account.name().equals(sample.name()))
                .isPresent();
    }

    @EventListener
    void on(ApplicationReadyEvent event) {
        var offered = offered();
        if (!offered.isEmpty()) {
            System.out.println(say(
                    "identity.sample.told",
                    offered.stream()
                            .map(offer -> say("identity.sample.one", offer.login(), offer.name()))
                            .collect(Collectors.joining("、")),
                    PASSWORD));
        }
    }
}
