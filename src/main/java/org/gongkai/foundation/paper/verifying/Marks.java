package org.gongkai.foundation.paper.verifying;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.gongkai.foundation.paper.VerificationCode;

/** The code of a paper as it stands in its files more than once (文件内标识), so that one changed byte does not hide it. */
public final class Marks {

    private static final String BEFORE = "gongkai-verify-";
    private static final Pattern FORM = Pattern.compile(BEFORE + "([0-9A-Z]{16})");
    static final int MOST = 3;

    private Marks() {}

    public static String of(VerificationCode code) {
        return BEFORE + code.value();
    }

    /** The codes that a file bears; a few, so that nobody looks thousands up with one file. */
    static Set<VerificationCode> in(byte[] file) {
        var found = new LinkedHashSet<VerificationCode>();
        var marks = FORM.matcher(new String(file, StandardCharsets.ISO_8859_1));
        while (found.size() < MOST && marks.find()) {
            VerificationCode.parse(marks.group(1)).ifPresent(found::add);
        }
        return found;
    }
}
