package org.gongkai.foundation.calendar.reading;

import static org.gongkai.foundation.design.Speech.say;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gongkai.foundation.calendar.CalendarDay;
import org.gongkai.foundation.calendar.reading.Understood.Problem;

/**
 * Reads the words of the State Council's notice (节假日安排通知): items that begin with the name of a holiday, sentences in them
 * that say from when to when people rest and on which weekends they work. What it cannot read it says.
 */
final class NoticeText {

    private static final String NAME = "(?:元旦|(?:[\\p{IsHan}]{1,12}?)?(?:春节|清明节?|劳动节|端午节?|中秋节?|国庆节?|纪念日|胜利日))";
    private static final Pattern ITEM = Pattern.compile("(?:(?<=[\\n。:：])|^)(?:[（(]?[一二三四五六七八九十\\d]{1,3}[)）]?[、.．]?)?("
            + NAME + "(?:[、和及与]" + NAME + ")*)(?:假期|放假安排)?[:：]");
    private static final Pattern END = Pattern.compile("\\n\\s*(?:节假日期间|国务院办公厅\\s*\\n|特此通知)|节假日期间，");
    private static final Pattern COUNT = Pattern.compile("(?:共|放假)(\\d{1,2})天");
    private static final Pattern YEAR = Pattern.compile("(\\d{4})年(?:部分)?节假日");
    private static final Pattern ADVICE = Pattern.compile("鼓励|建议|倡导|可以?结合|参照");

    private final int year;
    private final List<CalendarDay> days = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    NoticeText(int year) {
        this.year = year;
    }

    Understood read(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[ \\t\\x0B\\f\\r\\u00a0\\u3000]", "")
                .replace(',', '，')
                .replace('(', '（')
                .replace(')', '）')
                .replace(';', '；');
        var told = YEAR.matcher(plain);
        if (told.find() && Integer.parseInt(told.group(1)) != year) {
            problems.add(new Problem(true, say("calendar.read.other", told.group(1), Integer.toString(year))));
        }
        items(plain);
        return Understood.of(year, days, problems);
    }

    private void items(String text) {
        var item = ITEM.matcher(text);
        var names = new ArrayList<String>();
        var starts = new ArrayList<int[]>();
        while (item.find()) {
            names.add(item.group(1));
            starts.add(new int[] {item.start(), item.end()});
        }
        if (names.isEmpty()) {
            problems.add(new Problem(true, say("calendar.read.items")));
        }
        for (int i = 0; i < names.size(); i++) {
            int end = i + 1 < names.size() ? starts.get(i + 1)[0] : text.length();
            var body = text.substring(starts.get(i)[1], end);
            var over = END.matcher(body);
            item(names.get(i), over.find() ? body.substring(0, over.start()) : body);
        }
    }

    private void item(String name, String body) {
        int before = days.size();
        var reading = new NoticeSentence(year, name);
        for (var sentence : body.replace("\n", "").split("[。；]")) {
            if (sentence.isBlank() || ADVICE.matcher(sentence).find()) {
                continue;
            }
            reading.read(sentence, days::add, problems::add);
        }
        long rest = days.subList(before, days.size()).stream()
                .filter(day -> !day.workday())
                .map(CalendarDay::date)
                .distinct()
                .count();
        var count = COUNT.matcher(body);
        if (count.find() && Integer.parseInt(count.group(1)) != rest) {
            problems.add(new Problem(true, say("calendar.read.count", name, count.group(1), rest)));
        }
        if (rest == 0) {
            problems.add(new Problem(true, say("calendar.read.empty", name)));
        }
    }
}
