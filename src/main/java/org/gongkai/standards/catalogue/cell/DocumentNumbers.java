package org.gongkai.standards.catalogue.cell;

import java.util.regex.Pattern;

/** Document numbers (发文字号) and order numbers (令) in any brackets, written with 〔〕. */
final class DocumentNumbers {
    private static final String YEAR = "((?:19|20)\\d{2})";
    private static final Pattern NUMBER = Pattern.compile("([\\p{IsHan}A-Za-z]{1,16})\\s*[〔\\[【（(﹝［〈]\\s*" + YEAR
            + "\\s*年?[〕\\]】）)﹞］〉]\\s*(?:第\\s*)?(\\d{1,5})\\s*号?");
    private static final Pattern SWAPPED = Pattern.compile(
            "([\\p{IsHan}]{1,12}[发函字办电])\\s*" + YEAR + "\\s*[〔\\[【（(﹝［]\\s*(\\d{1,5})\\s*[〕\\]】）)﹞］]\\s*号");
    private static final Pattern BARE =
            Pattern.compile("([\\p{IsHan}]{1,12}[发函字办电])\\s*" + YEAR + "\\s*年?\\s*第?\\s*(\\d{1,5})\\s*号");
    private static final Pattern NOTICE =
            Pattern.compile("([\\p{IsHan}]{0,20}(?:公告|通告))\\s*[（(〔]?" + YEAR + "\\s*年?[)）〕]?\\s*第?\\s*(\\d{1,5})\\s*号");
    private static final Pattern ORDER = Pattern.compile(
            "((?:中华人民共和国)?[\\p{IsHan}&&[^年]]{0,20}令)\\s*[(（〔\\[]?\\s*(?:(\\d{4})年?\\s*[)）〕\\]]?\\s*)?第?\\s*(\\d{1,5}|[一二三四五六七八九十百零〇]{1,7})\\s*号");

    private DocumentNumbers() {}

    static String in(String text) {
        for (var pattern : new Pattern[] {NUMBER, SWAPPED, BARE}) {
            var number = pattern.matcher(text);
            if (number.find()) {
                return number.group(1) + "〔" + number.group(2) + "〕" + number.group(3) + "号";
            }
        }
        var notice = NOTICE.matcher(text);
        if (notice.find()) {
            return notice.group(1) + notice.group(2) + "年第" + notice.group(3) + "号";
        }
        var order = ORDER.matcher(text);
        return order.find() ? order.group(1) + "第" + order.group(3) + "号" : "";
    }

    static String without(String text) {
        var less = text;
        for (var pattern : new Pattern[] {NUMBER, SWAPPED, BARE, NOTICE, ORDER}) {
            less = pattern.matcher(less).replaceAll("");
        }
        return less.replaceAll("[（(〔\\[【]\\s*(?:\\d{4}年?)?[、，,]?\\s*[）)〕\\]】]", "")
                .strip();
    }
}
