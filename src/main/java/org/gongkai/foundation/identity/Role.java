package org.gongkai.foundation.identity;

/** What a person may do (角色). */
public enum Role {
    /** 信息员：起草、整理清单 */
    CLERK(false),
    /** 审核员：初审、复审、终审 */
    REVIEWER(false),
    /** 保密审查员 */
    SECRECY_REVIEWER(false),
    /** 分管领导：签发公开 */
    UNIT_LEADER(false),
    /** 政务公开办：看全区，管清单、领域、单位 */
    OPENNESS_OFFICE(true),
    /** 系统管理员：管账号，不管内容 */
    ADMINISTRATOR(true);

    private final boolean districtWide;

    Role(boolean districtWide) {
        this.districtWide = districtWide;
    }

    /** Whether the role is held for the whole district rather than for one unit. */
    public boolean isDistrictWide() {
        return districtWide;
    }

    /** Name of the authority in the security context, such as {@code ROLE_CLERK}. */
    public String authority() {
        return "ROLE_" + name();
    }
}
