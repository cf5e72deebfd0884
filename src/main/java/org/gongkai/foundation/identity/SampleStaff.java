package org.gongkai.foundation.identity;

import java.util.Arrays;
import java.util.List;
import org.gongkai.foundation.organization.SampleChapter;
import org.gongkai.foundation.organization.UnitDirectory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** The staff of the sample district (示例人员), one of each role; no real officials' names. */
@Component
public class SampleStaff implements SampleChapter {

    /** The password of every sample account, also told on the sign-in page. */
    public static final String PASSWORD = "qingcheng-359";

    private record Sample(String login, String name, String unit, Role... roles) {}

    private static final List<Sample> PEOPLE = List.of(
            new Sample("kexin", "示例科员甲", "mzj", Role.CLERK),
            new Sample("shenhe", "示例股长丙", "mzj", Role.REVIEWER),
            new Sample("baomi", "示例保密审查员", "mzj", Role.SECRECY_REVIEWER),
            new Sample("lingdao", "示例领导乙", "mzj", Role.UNIT_LEADER),
            new Sample("jiedao", "示例街道信息员", "150102006", Role.CLERK, Role.REVIEWER),
            new Sample("gongkaiban", "示例公开办", "zfb", Role.OPENNESS_OFFICE),
            new Sample("guanli", "示例管理员", "zfb", Role.ADMINISTRATOR));

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

    /** Whether the sample accounts can sign in here. */
    public boolean loaded() {
        return persons.byLogin(PEOPLE.getFirst().login())
                .filter(Persons.Account::active)
                .isPresent();
    }

    @EventListener
    void on(ApplicationReadyEvent event) {
        if (loaded()) {
            System.out.println("示例账号  "
                    + PEOPLE.stream()
                            .map(sample -> sample.login() + "（" + sample.name() + "）")
                            .collect(java.util.stream.Collectors.joining("、"))
                    + "，密码都是 " + PASSWORD);
        }
    }
}
