package org.gongkai.disclosure.requests.steps;

import static org.gongkai.foundation.design.Speech.say;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongkai.disclosure.requests.asking.Details;
import org.gongkai.disclosure.requests.counting.Account;
import org.gongkai.disclosure.requests.counting.AnswerPeriod;
import org.gongkai.disclosure.requests.ledger.Consultations;
import org.gongkai.disclosure.requests.ledger.RequestFile;
import org.gongkai.disclosure.requests.ledger.Secrets;
import org.gongkai.disclosure.requests.letters.LetterKind;
import org.gongkai.disclosure.requests.letters.Letters;
import org.gongkai.disclosure.requests.telling.Telling;
import org.gongkai.foundation.organization.Unit;
import org.gongkai.foundation.organization.UnitDirectory;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes the letters of a request (制作文书) with what its file says. */
@Component
public class Paper {

    private final Letters letters;
    private final Secrets secrets;
    private final UnitDirectory units;
    private final Telling telling;
    private final AnswerPeriod period;
    private final Account account;
    private final Consultations consultations;

    Paper(
            Letters letters,
            Secrets secrets,
            UnitDirectory units,
            Telling telling,
            AnswerPeriod period,
            Account account,
            Consultations consultations) {
        this.letters = letters;
        this.secrets = secrets;
        this.units = units;
        this.telling = telling;
        this.period = period;
        this.account = account;
        this.consultations = consultations;
    }

    /** Writes a letter; {@code more} are facts that this kind alone has. Its number within this product is given back. */
    public long write(RequestFile file, LetterKind kind, LocalDate on, Map<String, String> more) {
        var facts = facts(file, on);
        facts.putAll(more);
        long id = letters.write(file.id(), file.number(), word(file, on), kind, on, facts);
        telling.written(file, kind);
        return id;
    }

    /** What the file of a request says, by the name of the gap it fills in. */
    public Map<String, String> facts(RequestFile file, LocalDate on) {
        var details = Details.of(secrets.of(file.id()));
        var facts = new HashMap<String, String>();
        facts.put("applicant", flat(details.name()));
        facts.put("wanted", flat(details.wanted() + (details.period().isEmpty() ? "" : "（" + details.period() + "）")));
        facts.put("number", file.number().toString());
        facts.put("body", units.find(file.body()).map(Unit::name).orElse(""));
        facts.put("contact", units.find(file.body()).map(Paper::contact).orElse(""));
        facts.put("received", day(file.receivedOn().orElse(null)));
        facts.put("receipt", file.receivedOn().isPresent() ? file.arrival().reason() : "");
        facts.put("due", day(file.dueOn()));
        facts.put("until", file.dueOn() == null ? "" : say("requests.letter.until", day(file.dueOn())));
        facts.put("counted", counted(file));
        facts.put("today", day(on));
        facts.put("replyBy", day(file.replyBy()));
        facts.put("note", "");
        facts.put("remedies", "");
        return facts;
    }

    /** How the last day of the answer comes about; nothing while it stands still, or where another day was told or ordered. */
    private String counted(RequestFile file) {
        return file.isOpen()
                ? period.of(file, consultations.days(file.id()))
                        .filter(deadline ->
                                deadline.date() != null && deadline.date().equals(file.dueOn()))
                        .map(deadline -> say("requests.letter.counted", deadline.sentence(), account.of(deadline)))
                        .orElse("")
                : "";
    }

    /** How the official numbers of the body began on the day. */
    private String word(RequestFile file, LocalDate on) {
        return units.find(file.body(), on).map(Unit::documentWord).orElse("");
    }

    /** 2026 年 3 月 12 日; nothing for no day. */
    public static String day(@Nullable LocalDate day) {
        return day == null
                ? ""
                : say("requests.day", Integer.toString(day.getYear()), day.getMonthValue(), day.getDayOfMonth());
    }

    /** Typed words as one paragraph that cannot be taken for a heading. */
    public static String flat(String typed) {
        return lines(typed).replace('\n', ' ');
    }

    /** Typed words as paragraphs that cannot be taken for headings. */
    public static String lines(String typed) {
        return typed.lines()
                .map(line -> line.strip().replaceFirst("^[#>@\\s]+", ""))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static String contact(Unit unit) {
        return java.util.stream.Stream.of(unit.name(), unit.phone(), unit.address(), unit.hours())
                .filter(fact -> !fact.isBlank())
                .collect(Collectors.joining("，"));
    }
}
