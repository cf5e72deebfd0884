package org.gongkai.disclosure.requests.asking;

import static org.gongkai.foundation.design.Speech.say;

/** Who asks (申请人类别), in the columns of table three of the annual report. */
public enum ApplicantKind {
    /** 自然人. */
    PERSON,
    /** 商业企业. */
    BUSINESS,
    /** 科研机构. */
    RESEARCH,
    /** 社会公益组织. */
    CHARITY,
    /** 法律服务机构. */
    LEGAL_SERVICE,
    /** 其他法人或组织. */
    OTHER;

    public boolean isPerson() {
        return this == PERSON;
    }

    public String label() {
        return say("requests.applicant." + name());
    }
}
