package org.gongkai.foundation.identity.separation;

import org.gongkai.foundation.identity.Role;

/** What touches an administrator and so needs two (须两人办理的事), and whose it is to propose. */
public enum ProposalKind {
    /** 任管理员 */
    APPOINT(Role.SECURITY_ADMINISTRATOR),
    /** 免管理员 */
    DISMISS(Role.SECURITY_ADMINISTRATOR),
    /** 停用管理员的账号 */
    CLOSE(Role.SYSTEM_ADMINISTRATOR),
    /** 给管理员设新口令 */
    GIVE_PASSWORD(Role.SYSTEM_ADMINISTRATOR),
    /** 清除管理员的第二步验证 */
    CLEAR_FACTORS(Role.SECURITY_ADMINISTRATOR);

    private final Role proposer;

    ProposalKind(Role proposer) {
        this.proposer = proposer;
    }

    /** The office that proposes it; another one confirms. */
    public Role proposer() {
        return proposer;
    }
}
