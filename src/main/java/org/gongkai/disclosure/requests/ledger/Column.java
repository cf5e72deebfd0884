package org.gongkai.disclosure.requests.ledger;

import java.util.Locale;

/** What of a request may change (可变更的栏目). */
public enum Column {
    HANDLER_ID,
    CONFIRMED_ON,
    RECEIVED_ON,
    ANSWER_VERSION,
    STATE,
    SINCE,
    DUE_ON,
    REPLY_BY,
    CORRECTED_ON,
    CORRECTIONS,
    REASONS_GIVEN,
    EXTENDED_ON,
    DELAYED_UNTIL,
    FEE_KIND,
    FEE_YUAN,
    PAID_ON,
    DECIDED_ON,
    DELIVERED_ON,
    SUBJECT,
    RELEASED,
    JOINED_TO,
    STARS,
    REDO_ON,
    REDO_BY,
    DELIVERED_LETTER,
    KEEP_UNTIL,
    CODE_HASH,
    CODE_UNTIL;

    String sql() {
        return name().toLowerCase(Locale.ROOT);
    }
}
