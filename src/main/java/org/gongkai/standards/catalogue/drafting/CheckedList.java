package org.gongkai.standards.catalogue.drafting;

/** Whether editions of a list go through the organ-establishment office (机构编制审核). */
public record CheckedList(String code, String name, boolean checked) {}
