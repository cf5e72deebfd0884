package org.gongkai.standards.catalogue.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.gongkai.standards.catalogue.ListType;
import org.gongkai.standards.catalogue.layout.FieldNames;
import org.gongkai.standards.catalogue.sheet.BookReader;
import org.gongkai.standards.catalogue.sheet.NotReadable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The list types as they are shipped, read from the migration that ships them. */
public final class ShippedLists {
    public static final List<String> FIELDS = List.of("社会救助", "义务教育", "重大建设项目", "就业", "就业创业", "财政预决算");
    private static final List<String> UNITS = List.of("区民政局", "区教育局");

    private ShippedLists() {}

    public static ListType list(String code) {
        try (var sql = Objects.requireNonNull(
                ListType.class.getResourceAsStream("db/V2__ship_nine_lists_and_the_fields.sql"))) {
            var text = new String(sql.readAllBytes(), StandardCharsets.UTF_8);
            var row = Pattern.compile("\\('" + code + "', (\\d+), '([^']*)', '([^']*)'.*?'(\\[.*?\\])'", Pattern.DOTALL)
                    .matcher(text);
            if (!row.find()) {
                throw new AssertionError("No list " + code + " is shipped");
            }
            List<ListType.Column> columns =
                    JsonMapper.builder().build().readValue(row.group(4), new TypeReference<>() {});
            return new ListType(code, row.group(2), row.group(3), "", columns, "", "", "", "", 1, true, 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Reading read(String list, byte[] content, String fileName) throws NotReadable {
        return read(list, content, fileName, "", "");
    }

    public static Reading read(String list, byte[] content, String fileName, String map, String field)
            throws NotReadable {
        var type = list(list);
        return new ListReader(
                        type,
                        new Headings(type, Map.of()),
                        Mapping.parse(map),
                        FieldNames.of(FIELDS),
                        field,
                        UNITS::contains,
                        Settlements.NONE)
                .read(BookReader.read(content, fileName));
    }
}
