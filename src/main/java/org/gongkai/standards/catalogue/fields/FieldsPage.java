package org.gongkai.standards.catalogue.fields;

import java.util.List;
import java.util.Map;
import org.gongkai.standards.catalogue.Field;

/** All fields at the desk; sets by code, names by slug. */
public record FieldsPage(List<Field> fields, Map<String, String> sets, String current, Map<String, String> names) {}
