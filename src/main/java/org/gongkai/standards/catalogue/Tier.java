package org.gongkai.standards.catalogue;

/** The level at which a matter is published (公开层级). */
public enum Tier {
    /** 县级, of a district: 区. */
    COUNTY,
    /** 乡级: towns and sub-districts. */
    TOWNSHIP,
    /** 村级: villages and communities. */
    VILLAGE
}
