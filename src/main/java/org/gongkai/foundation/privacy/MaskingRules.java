package org.gongkai.foundation.privacy;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** Which part of personal data may be left to read (遮盖规则): data with its source in {@code masking-rules.csv}. */
final class MaskingRules {

    private static final Map<PersonalDataKind, MaskingRule> RULES = read();

    private MaskingRules() {}

    static MaskingRule of(PersonalDataKind kind) {
        return Objects.requireNonNull(RULES.get(kind), () -> "masking-rules.csv has no line for " + kind);
    }

    private static Map<PersonalDataKind, MaskingRule> read() {
        var rules = new EnumMap<PersonalDataKind, MaskingRule>(PersonalDataKind.class);
        for (var line : BankPrefixes.lines("masking-rules.csv")) {
            var cells = line.split(",", 6);
            var kind = PersonalDataKind.valueOf(cells[0]);
            rules.put(
                    kind,
                    new MaskingRule(
                            kind,
                            Integer.parseInt(cells[1]),
                            Integer.parseInt(cells[2]),
                            cells[3],
                            cells[4].equals("assumption"),
                            cells[5]));
        }
        return rules;
    }
}
