package org.gongkai.standards.catalogue.desk;

import java.util.Map;

/** Lists and fields to choose from, by the value sent. */
public record ImportChoices(Map<String, String> lists, Map<String, String> fields) {}
