package org.gongkai.disclosure.publishing.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.gongkai.disclosure.publishing.Content;
import org.gongkai.disclosure.publishing.FiveOpenness;
import org.gongkai.disclosure.publishing.Metadata;
import org.gongkai.disclosure.publishing.Metadata.Classification;
import org.gongkai.disclosure.publishing.Metadata.Disclosure;
import org.gongkai.disclosure.publishing.Metadata.Origin;
import org.gongkai.disclosure.publishing.OpennessAttribute;
import org.gongkai.disclosure.publishing.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Metadata as columns of an edition, and back. */
@Component
public class MetadataColumns {

    private static final TypeReference<Map<String, String>> WORDS = new TypeReference<>() {};

    private final JsonMapper json;

    MetadataColumns(JsonMapper json) {
        this.json = json;
    }

    /** Column by name, without the text and the files. */
    public Map<String, @Nullable Object> of(Content content) {
        var metadata = content.metadata();
        var values = new HashMap<String, @Nullable Object>();
        values.put("title", content.title());
        values.put("subtitle", content.subtitle());
        values.put("summary", content.summary());
        values.put("document_number", metadata.origin().number());
        values.put("issuer", metadata.origin().issuer());
        values.put("formed_on", metadata.origin().formedOn());
        values.put("source", metadata.origin().source());
        values.put("topic", metadata.classification().topic());
        values.put("genre", metadata.classification().genre());
        values.put("openness", Rows.name(metadata.classification().openness()));
        values.put("audience", metadata.classification().audience());
        values.put("keywords", metadata.classification().keywords());
        values.put("attribute", metadata.disclosure().attribute().name());
        values.put("exemption", metadata.disclosure().exemption());
        values.put("valid_from", metadata.validity().from());
        values.put("valid_to", metadata.validity().to());
        values.put("shown_from", metadata.publicity().from());
        values.put("shown_to", metadata.publicity().to());
        values.put("further", json.writeValueAsString(metadata.further()));
        return values;
    }

    Metadata read(ResultSet row) throws SQLException {
        return new Metadata(
                new Origin(
                        row.getString("document_number"),
                        row.getString("issuer"),
                        Rows.day(row, "formed_on"),
                        row.getString("source")),
                new Classification(
                        row.getString("topic"),
                        row.getString("genre"),
                        Rows.word(row, "openness", FiveOpenness.class),
                        row.getString("audience"),
                        row.getString("keywords")),
                new Disclosure(OpennessAttribute.valueOf(row.getString("attribute")), row.getString("exemption")),
                new Period(Rows.day(row, "valid_from"), Rows.day(row, "valid_to")),
                new Period(Rows.day(row, "shown_from"), Rows.day(row, "shown_to")),
                json.readValue(row.getString("further"), WORDS));
    }
}
