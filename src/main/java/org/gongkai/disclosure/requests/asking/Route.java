package org.gongkai.disclosure.requests.asking;

import static org.gongkai.foundation.design.Speech.say;

/** The form and the way in which the information is wanted (获取信息的方式、途径，条例第二十九条第二款第三项). */
public enum Route {
    /** 网上查看. */
    ONLINE,
    /** 电子邮件. */
    EMAIL,
    /** 纸面，邮寄. */
    POST,
    /** 纸面，自行领取. */
    COLLECT,
    /** 当面查阅、抄录. */
    READ;

    public String label() {
        return say("requests.route." + name());
    }
}
