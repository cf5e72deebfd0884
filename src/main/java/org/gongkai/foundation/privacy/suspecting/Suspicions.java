package org.gongkai.foundation.privacy.suspecting;

import java.util.ArrayList;
import java.util.List;

/** Looks through a text for what may be somebody's (查找可疑之处), in a bounded number of readings. */
public final class Suspicions {

    private Suspicions() {}

    public static List<Suspicion> in(String text) {
        var narrow = narrow(text);
        List<Suspicion> found = new ArrayList<>();
        SpokenNames.find(narrow, found::add);
        MongolianNames.find(narrow, found::add);
        Children.find(narrow, found::add);
        Codes.find(narrow, found::add);
        return found;
    }

    /** Whether the words before a place say that a number of a thing follows, as of a project or a case. */
    public static boolean isNumbered(String text, int at) {
        return Codes.isNumbered(text, at);
    }

    /** With digits, letters and marks of one width, so that each pattern is written once; of the same length. */
    static String narrow(String text) {
        var narrow = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c >= '！' && c <= '～' && c != '，' && c != '；' && c != '：' && c != '？' && c != '！') {
                c -= '！' - '!';
            } else if (c == '　' || c == '\u00a0' || c == '\u2002' || c == '\u2003' || c == '\u2009') {
                c = ' ';
            }
            narrow.append(c);
        }
        return narrow.toString();
    }
}
