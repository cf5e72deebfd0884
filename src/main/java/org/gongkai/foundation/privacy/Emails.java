package org.gongkai.foundation.privacy;

import java.util.function.Consumer;

/** Finds e-mail addresses of persons (电子邮箱); those of the government itself are public. */
final class Emails {

    private static final int LONGEST = 64;

    private Emails() {}

    static void find(String text, Consumer<Finding> found) {
        for (int at = 1; at < text.length() - 1; at++) {
            if (text.charAt(at) != '@' && text.charAt(at) != '＠') continue;
            int start = at;
            while (start > 0 && at - start < LONGEST && isLocal(text.charAt(start - 1))) start--;
            int end = at + 1;
            while (end < text.length() && end - at < LONGEST && isHost(text.charAt(end))) end++;
            while (end > at && !Character.isLetterOrDigit(text.charAt(end - 1))) end--;
            var host = text.substring(Math.min(at + 1, end), end);
            if (start == at || host.indexOf('.') < 1 || host.endsWith(".gov.cn")) continue;
            found.accept(Finding.in(text, PersonalDataKind.EMAIL, start, end, false));
        }
    }

    private static boolean isLocal(char c) {
        return isHost(c) || c == '_' || c == '%' || c == '+';
    }

    private static boolean isHost(char c) {
        return c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '.' || c == '-';
    }
}
