package org.gongkai.disclosure.requests.papers;

import static org.gongkai.foundation.design.Speech.say;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gongkai.disclosure.requests.letters.Letter;
import org.gongkai.disclosure.requests.letters.LetterKind;
import org.gongkai.disclosure.requests.letters.LetterSeries;
import org.gongkai.foundation.paper.Paper;

/** A letter as the model of an official paper (文书转公文): title, addressee, number and text each at its place. */
final class LetterLayout {

    /** On paper no space stands between a number and the characters around it. */
    private static final Pattern SPACE = Pattern.compile("(?<=[\\p{IsHan}，。、；：？！（）“”]) (?=[0-9A-Za-z])"
            + "|(?<=[0-9A-Za-z.]) (?=[\\p{IsHan}，。、；：？！（）“”])|(?<=[年月日]) (?=\\p{IsHan})");

    private LetterLayout() {}

    /** @param enclosed what goes with it, by name */
    static Paper of(Letter letter, Paper.Issuer issuer, List<String> enclosed) {
        var title = letter.kind().label();
        var addressee = "";
        var text = new ArrayList<Paper.Block>();
        for (var paragraph : letter.paragraphs()) {
            var words = SPACE.matcher(paragraph.words().replaceAll("[\\s\\u00a0\\u3000]+", " "))
                    .replaceAll("");
            switch (paragraph.style()) {
                case "letter-title" -> title = words;
                case "letter-salutation" -> addressee = words.replaceFirst("：$", "");
                // number, body and date have places of their own
                case "letter-sign" -> {}
                default -> text.add(new Paper.Paragraph(words));
            }
        }
        return new Paper(
                form(letter),
                issuer,
                letter.official() ? letter.number() : say("requests.paper.number", letter.number()),
                title,
                addressee,
                text,
                enclosed,
                letter.madeOn(),
                List.of());
    }

    /** Official documents as their series says, the others as before there were numbers of official documents. */
    private static Paper.Form form(Letter letter) {
        var plain = letter.kind() == LetterKind.DECISION ? Paper.Form.DOCUMENT : Paper.Form.LETTER;
        return letter.official()
                ? LetterSeries.of(letter.kind()).map(LetterSeries::form).orElse(plain)
                : plain;
    }
}
