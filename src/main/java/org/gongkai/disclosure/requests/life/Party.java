package org.gongkai.disclosure.requests.life;

import static org.gongkai.foundation.design.Speech.say;

/** In which part somebody stands towards a request (经手身份). */
public enum Party {
    /** 申请人. */
    APPLICANT,
    /** 政府信息公开工作机构的受理人员. */
    RECEPTION,
    /** 承办单位的人员. */
    HANDLER,
    /** 政府信息公开工作机构负责人. */
    HEAD,
    /** 到期处理. */
    CLOCK;

    public String label() {
        return say("requests.party." + name());
    }
}
