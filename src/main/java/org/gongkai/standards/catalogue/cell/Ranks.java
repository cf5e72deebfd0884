package org.gongkai.standards.catalogue.cell;

import java.util.regex.Pattern;
import org.gongkai.standards.catalogue.Basis.Kind;
import org.jspecify.annotations.Nullable;

/** Tells the rank of a text from its title and number, as far as they tell it. */
final class Ranks {
    private static final Pattern LOCAL = Pattern.compile("^(?!中华人民共和国).{2,12}?(?:省|自治区|市(?![场政容民])|自治州|县)[^关].*");
    private static final Pattern VERSION = Pattern.compile("[（(].*[)）]$");

    private Ranks() {}

    static @Nullable Kind of(String title, String number) {
        var name = VERSION.matcher(title).replaceFirst("");
        if (name.endsWith("法") && !name.endsWith("办法") || title.isEmpty() && number.contains("主席令")) {
            return Kind.LAW;
        }
        boolean byStateCouncil = number.contains("国务院令");
        if (name.endsWith("条例") || byStateCouncil) {
            return LOCAL.matcher(name).matches() && !byStateCouncil
                    ? Kind.LOCAL_REGULATION
                    : Kind.ADMINISTRATIVE_REGULATION;
        }
        if (number.contains("令") && !number.contains("主席令")) {
            return Kind.RULE;
        }
        return !number.isEmpty() || name.matches(".*(?:通知|意见|方案|指引|公告|批复|纲要|函)$") ? Kind.NORMATIVE_DOCUMENT : null;
    }
}
