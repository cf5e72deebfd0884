package org.gongkai.standards.catalogue.life;

import static org.gongkai.foundation.design.Speech.say;

/** In which part someone acts (身份) towards an edition of a list. */
public enum Part {
    /** 整理单位信息员: clerk of the unit that keeps the list. */
    PREPARER,
    /** 合法性审核机构: the judicial bureau. */
    LEGALITY_OFFICE,
    /** 机构编制部门. */
    ESTABLISHMENT_OFFICE,
    /** 区政府: who approves. */
    GOVERNMENT_LEADER,
    /** 政务公开办: also records what a competent office decided on paper. */
    OPENNESS_OFFICE,
    /** 定时器. */
    CLOCK;

    public String label() {
        return say("catalogue.life.part." + name());
    }
}
