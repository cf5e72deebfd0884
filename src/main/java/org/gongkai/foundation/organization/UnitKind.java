package org.gongkai.foundation.organization;

/** What kind of unit it is (单位类别). Villages and communities are no administrative organs. */
public enum UnitKind {
    /** 人民政府及其办公室 */
    GOVERNMENT(UnitLevel.DISTRICT),
    /** 工作部门 */
    DEPARTMENT(UnitLevel.DEPARTMENT_AND_TOWNSHIP),
    /** 镇 */
    TOWN(UnitLevel.DEPARTMENT_AND_TOWNSHIP),
    /** 街道办事处 */
    SUBDISTRICT(UnitLevel.DEPARTMENT_AND_TOWNSHIP),
    /** 社区居民委员会 */
    COMMUNITY(UnitLevel.VILLAGE_AND_COMMUNITY),
    /** 村民委员会 */
    VILLAGE(UnitLevel.VILLAGE_AND_COMMUNITY),
    /** 其他公共机构 */
    OTHER(UnitLevel.DEPARTMENT_AND_TOWNSHIP);

    private final UnitLevel level;

    UnitKind(UnitLevel level) {
        this.level = level;
    }

    public UnitLevel level() {
        return level;
    }
}
