package org.gongkai.standards.catalogue.register;

import java.util.List;
import java.util.Map;
import org.gongkai.standards.catalogue.Basis;
import org.gongkai.standards.catalogue.Outlet;
import org.gongkai.standards.catalogue.Subject;
import org.gongkai.standards.catalogue.TimeLimit;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What lies in the jsonb columns of an entry, and how it is written and read. */
final class Cells {
    static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};
    static final TypeReference<List<Basis>> BASES = new TypeReference<>() {};
    static final TypeReference<List<TimeLimit>> LIMITS = new TypeReference<>() {};
    static final TypeReference<List<Subject>> SUBJECTS = new TypeReference<>() {};
    static final TypeReference<List<Outlet>> OUTLETS = new TypeReference<>() {};
    static final TypeReference<Map<String, String>> LABELLED = new TypeReference<>() {};

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Cells() {}

    static <T> T read(String json, TypeReference<T> type) {
        return JSON.readValue(json, type);
    }

    static String write(Object value) {
        return JSON.writeValueAsString(value);
    }
}
