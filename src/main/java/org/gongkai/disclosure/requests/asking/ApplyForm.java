package org.gongkai.disclosure.requests.asking;

import static org.gongkai.foundation.design.Speech.say;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.gongkai.foundation.design.Faults;
import org.jspecify.annotations.Nullable;

/**
 * The form of a request as it was typed (申请表): what article 29 asks, and no purpose. The same form serves the applicant, one
 * question a step, and staff who write down what was said or sent.
 *
 * @param body code of the body that is asked, {@code other} for the one in {@code other}, {@code unsure} for who does not know
 * @param step the step that was filled in; {@code go} what was pressed
 * @param looked whether what is public already was shown
 * @param once makes a form that is sent twice one request
 * @param saved the code under which it was put aside, or empty
 * @param news {@code mail} where news are wanted by e-mail
 */
public record ApplyForm(
        @Nullable String wanted,
        @Nullable String period,
        @Nullable String body,
        @Nullable String other,
        @Nullable String kind,
        @Nullable String name,
        @Nullable String paper,
        @Nullable String paperNumber,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String address,
        @Nullable String contact,
        @Nullable String route,
        @Nullable String help,
        @Nullable String step,
        @Nullable String go,
        @Nullable String looked,
        @Nullable String once,
        @Nullable String saved,
        @Nullable String news) {

    public static final String UNSURE = "unsure";

    private static final int LONGEST = 2000;
    private static final int LONG = 200;
    private static final int SHORTEST = 4;
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final Pattern PHONE = Pattern.compile("[0-9+()\\- ]{7,25}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s]+\\.[^@\\s]{2,}");

    /** A form in which only this is filled in. */
    public static ApplyForm about(String wanted, String body) {
        return new ApplyForm(
                wanted, null, body, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                null, null, null);
    }

    /** The text of a field without blanks around it. */
    public static String plain(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "").replace("\u0000", "").strip();
    }

    /** The code of the body that is asked, {@link #UNSURE}, or empty. */
    public String bodyCode() {
        return plain(body).equals("other") ? plain(other) : plain(body);
    }

    public ApplicantKind applicant() {
        return constant(ApplicantKind.class, kind, ApplicantKind.PERSON);
    }

    /** The token of the form; a new one where there is none. */
    public UUID token() {
        try {
            return UUID.fromString(plain(once));
        } catch (IllegalArgumentException _) {
            return UUID.randomUUID();
        }
    }

    /** Whether news are wanted by e-mail. */
    public boolean wantsMail() {
        return plain(news).equals("mail");
    }

    /** The code under which the form was put aside; empty where it was not. */
    public Optional<QueryCode> savedCode() {
        return QueryCode.parse(plain(saved));
    }

    /** The same under a code. */
    public ApplyForm savedUnder(QueryCode code) {
        return with(plain(body), plain(other), "", code.value());
    }

    /** The same, asking for the page on which it is. */
    public ApplyForm staying() {
        var at = "to-" + (plain(step).matches("[1-4]") ? plain(step) : "1");
        return with(plain(body), plain(other), at, plain(saved));
    }

    /** The same with the code of its body alone. */
    public ApplyForm toBody() {
        return with(bodyCode(), "", "", plain(saved));
    }

    private ApplyForm with(String asked, String named, String pressed, String code) {
        return new ApplyForm(
                wanted,
                period,
                asked,
                named,
                kind,
                name,
                paper,
                paperNumber,
                phone,
                email,
                address,
                contact,
                route,
                help,
                step,
                pressed,
                looked,
                once,
                code,
                news);
    }

    public Details details() {
        return new Details(
                plain(name),
                constant(Identification.class, paper, Identification.OTHER),
                number(),
                plain(phone),
                plain(email),
                plain(address),
                plain(contact),
                plain(wanted),
                plain(period),
                constant(Route.class, route, Route.ONLINE),
                plain(help));
    }

    /** What is to be corrected in what is wanted. */
    public Faults wantedFaults() {
        var faults = Faults.none();
        if (plain(wanted).length() < SHORTEST) {
            faults = faults.and("wanted", say("requests.fault.wanted"));
        } else if (plain(wanted).length() > LONGEST) {
            faults = faults.and("wanted", say("requests.fault.long", LONGEST));
        }
        if (!plain(period).isEmpty()
                && !YEAR.matcher(Normalizer.normalize(plain(period), Normalizer.Form.NFKC))
                        .find()) {
            faults = faults.and("period", say("requests.fault.period"));
        }
        return plain(period).length() > LONG ? faults.and("period", say("requests.fault.long", LONG)) : faults;
    }

    /** What is to be corrected in who asks. */
    public Faults whoFaults(boolean byStaff) {
        var faults = Faults.none();
        if (plain(name).isEmpty() || plain(name).length() > LONG) {
            faults = faults.and("name", say("requests.fault.name"));
        }
        var known = constant(Identification.class, paper, Identification.OTHER);
        if (!known.accepts(number())) {
            faults = faults.and("paperNumber", say("requests.fault.paper." + known));
        }
        if (!applicant().isPerson() && plain(contact).isEmpty()) {
            faults = faults.and("contact", say("requests.fault.contact"));
        }
        boolean reachable = !plain(phone).isEmpty() || byStaff && !(plain(email) + plain(address)).isBlank();
        if (!reachable
                || !plain(phone).isEmpty() && !PHONE.matcher(plain(phone)).matches()) {
            faults = faults.and("phone", say("requests.fault.phone"));
        }
        return isMailWrong() ? faults.and("email", say("requests.fault.email")) : faults;
    }

    private boolean isMailWrong() {
        return !plain(email).isEmpty() && !EMAIL.matcher(plain(email)).matches();
    }

    /** What is to be corrected in how it is wanted. */
    public Faults routeFaults() {
        var wish = constant(Route.class, route, Route.ONLINE);
        var faults = Faults.none();
        if (!wish.name().equals(plain(route))) {
            faults = faults.and("route", say("requests.fault.route"));
        }
        if (wantsMail() && plain(email).isEmpty()) {
            faults = faults.and("email", say("requests.fault.email.news"));
        } else if (wish == Route.EMAIL && plain(email).isEmpty()) {
            faults = faults.and("email", say("requests.fault.email.needed"));
        }
        if (wish == Route.POST && plain(address).isEmpty()) {
            faults = faults.and("address", say("requests.fault.address"));
        }
        if (plain(address).length() > LONG || plain(help).length() > LONG) {
            faults = faults.and("address", say("requests.fault.long", LONG));
        }
        return faults;
    }

    private String number() {
        return Normalizer.normalize(plain(paperNumber), Normalizer.Form.NFKC)
                .replaceAll("\\s", "")
                .toUpperCase(Locale.ROOT);
    }

    private static <E extends Enum<E>> E constant(Class<E> type, @Nullable String typed, E otherwise) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(plain(typed)))
                .findFirst()
                .orElse(otherwise);
    }
}
