package org.gongkai.foundation.organization;

/** The three linked levels (三级联动) of the "359" model. */
public enum UnitLevel {
    /** 区政府 */
    DISTRICT,
    /** 各部门、镇（街道） */
    DEPARTMENT_AND_TOWNSHIP,
    /** 各村（社区） */
    VILLAGE_AND_COMMUNITY
}
