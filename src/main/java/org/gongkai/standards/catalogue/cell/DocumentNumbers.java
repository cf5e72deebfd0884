package org.gongkai.standards.catalogue.cell;

import java.util.regex.Pattern;

/** Document numbers (发文字号) and order numbers (令) in any brackets, written with 〔〕. */
final class DocumentNumbers {
    private static final Pattern NUMBER = Pattern.compile(
            "([\\p{IsHan}A-Za-z]{1,16})\\s*[〔\\[【（(﹝［〈]\\s*((?:19|20)\\d{2})\\s*年?[〕\\]】）)﹞］〉]\\s*(?:第\\s*)?(\\d{1,5})\\s*号");
    private static final Pattern ORDER = Pattern.compile(
            "((?:中华人民共和国)?[\\p{IsHan}]{0,20}令)\\s*[(（〔\\[]?\\s*(?:(\\d{4})年?\\s*[)）〕\\]]?\\s*)?第?\\s*(\\d{1,5}|[一二三四五六七八九十百零〇]{1,7})\\s*号");

    private DocumentNumbers() {}

    static String in(String text) {
        var number = NUMBER.matcher(text);
        if (number.find()) {
            return number.group(1) + "〔" + number.group(2) + "〕" + number.group(3) + "号";
        }
        var order = ORDER.matcher(text);
        return order.find() ? order.group(1) + "第" + order.group(3) + "号" : "";
    }

    static String without(String text) {
        var less = NUMBER.matcher(text).replaceAll("");
        less = ORDER.matcher(less).replaceAll("");
        return less.replaceAll("[（(〔\\[【]\\s*[）)〕\\]】]", "").strip();
    }
}
