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
    /** 系统管理员：管账号和设置，不管权限，不看访问记录 */
    SYSTEM_ADMINISTRATOR(true),
    /** 安全管理员：管角色、口令规则、锁定、密钥，不开账号 */
    SECURITY_ADMINISTRATOR(true),
    /** 审计管理员：看、核验访问记录，复核另外两位，自己什么也不改 */
    AUDIT_ADMINISTRATOR(true),
    /** 命令行：只属于服务器运行者的技术账号，不授给人 */
    COMMAND_LINE(true);

    /** The authority that any of the three administrators has. */
    public static final String ADMINISTERS = "ADMINISTERS";

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

    /** Whether it is one of the three offices that must stay in different hands (三员分立). */
    public boolean isAdministrator() {
        return this == SYSTEM_ADMINISTRATOR || this == SECURITY_ADMINISTRATOR || this == AUDIT_ADMINISTRATOR;
    }

    /** Whether people can hold it. */
    public boolean isForPeople() {
        return this != COMMAND_LINE;
    }
}
