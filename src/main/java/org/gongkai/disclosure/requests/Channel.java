package org.gongkai.disclosure.requests;

import static org.gongkai.foundation.design.Speech.say;

/** How a request came in (申请渠道); the day of receipt follows from it (条例第三十一条). */
public enum Channel {
    /** 当面提交. */
    IN_PERSON(Receipt.HANDED_IN),
    /** 当面口头提出，由受理机构代为填写（第二十九条第一款）. */
    ORAL(Receipt.HANDED_IN),
    /** 以邮寄方式，需签收的. */
    POST_SIGNED(Receipt.SIGNED),
    /** 平常信函等无需签收的邮寄. */
    POST_ORDINARY(Receipt.CONFIRMED_SAME_DAY),
    /** 互联网渠道：本站. */
    INTERNET(Receipt.CONFIRMED),
    /** 互联网渠道：电子邮件. */
    EMAIL(Receipt.CONFIRMED),
    /** 传真. */
    FAX(Receipt.CONFIRMED);

    /** What makes the day of receipt (收到申请之日). */
    public enum Receipt {
        /** The day it was handed in (提交之日). */
        HANDED_IN,
        /** The day it was signed for (签收之日). */
        SIGNED,
        /** The day of confirmation, which must be the day the letter came (收到当日与申请人确认). */
        CONFIRMED_SAME_DAY,
        /** The day both sides confirmed it (双方确认之日). */
        CONFIRMED
    }

    private final Receipt receipt;

    Channel(Receipt receipt) {
        this.receipt = receipt;
    }

    public Receipt receipt() {
        return receipt;
    }

    /** Whether the day of receipt needs a confirmation with the applicant. */
    public boolean needsConfirmation() {
        return receipt == Receipt.CONFIRMED || receipt == Receipt.CONFIRMED_SAME_DAY;
    }

    /** Whether staff register what came this way; the rest registers itself. */
    public boolean isRegisteredByStaff() {
        return this != INTERNET;
    }

    public String label() {
        return say("requests.channel." + name());
    }
}
