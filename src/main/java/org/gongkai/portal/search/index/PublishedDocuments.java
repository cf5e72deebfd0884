package org.gongkai.portal.search.index;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.disclosure.publishing.DocumentId;
import org.gongkai.disclosure.publishing.DocumentKind;
import org.gongkai.foundation.files.FileDigest;
import org.gongkai.foundation.files.FileStore;
import org.gongkai.foundation.organization.Unit;
import org.gongkai.foundation.organization.UnitDirectory;
import org.gongkai.foundation.organization.UnitId;
import org.gongkai.portal.search.ItemType;
import org.gongkai.portal.search.Validity;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Documents and their attachments as the public may read them now (已公开文件). Read with SQL across the room's tables, some
 * hundreds at a time; a document that is not public is simply not among them.
 */
@Repository
class PublishedDocuments {

    private static final String DOCUMENTS = """
            select l.*, d.source_id, t.plain, p.name as topic_name,
                   (l.published_at at time zone 'Asia/Shanghai')::date as published_on,
                   array(select distinct f.slug from catalogue_entry e
                         join catalogue_edition c on c.id = e.edition_id and c.state = 'IN_FORCE'
                         join catalogue_field f on f.id = e.field_id
                         where e.matter_id = any(l.matters)) as fields
            from publishing_listing l
            join publishing_document d on d.id = l.document_id
            join publishing_text t on t.document_id = l.document_id and t.number = l.number
            left join publishing_topic p on p.code = l.topic
            where l.document_id = any(?)
            """;

    private static final String ATTACHMENTS = """
            select l.document_id, l.title, l.unit_id, f.digest, f.name,
                   (l.published_at at time zone 'Asia/Shanghai')::date as published_on, l.shown_to
            from publishing_listing l
            join publishing_file f on f.document_id = l.document_id and f.number = l.number
            where l.document_id = any(?) and f.use = 'ATTACHMENT'
            order by f.position
            """;

    private static final int DIGEST_LETTERS = 16;

    /** For what ended on a day nobody noted. */
    private static final LocalDate LONG_AGO = LocalDate.of(1949, 1, 1);

    private final JdbcClient jdbc;
    private final UnitDirectory units;
    private final FileStore files;

    PublishedDocuments(JdbcClient jdbc, UnitDirectory units, FileStore files) {
        this.jdbc = jdbc;
        this.units = units;
        this.files = files;
    }

    List<Findable> read(Collection<Long> documents) {
        var ids = documents.toArray(Long[]::new);
        var found = new ArrayList<Findable>(ids.length);
        found.addAll(
                jdbc.sql(DOCUMENTS).param(ids).query((row, _) -> document(row)).list());
        Set<String> seen = new LinkedHashSet<>();
        jdbc.sql(ATTACHMENTS).param(ids).query((row, _) -> attachment(row)).list().stream()
                .filter(file -> seen.add(file.id()))
                .forEach(found::add);
        return found;
    }

    /** The next public documents after one, in the order of their ids. */
    List<Long> after(long document, int count) {
        return jdbc.sql("select document_id from publishing_listing where document_id > ? order by document_id limit ?")
                .params(document, count)
                .query(Long.class)
                .list();
    }

    long count() {
        return jdbc.sql("select count(*) from publishing_listing")
                .query(Long.class)
                .single();
    }

    private Findable document(ResultSet row) throws SQLException {
        var key = row.getLong("document_id");
        var unit = unit(row);
        var body = joined(row.getString("subtitle"), row.getString("plain"));
        return new Findable(
                ItemType.DOCUMENT.id(key),
                ItemType.DOCUMENT.id(key),
                ItemType.DOCUMENT,
                row.getString("kind"),
                new Findable.Wording(row.getString("title"), body, row.getString("document_number")),
                new Findable.Place(
                        unit == null ? List.of() : List.of(unit.id().value()),
                        names(unit, row.getString("issuer")),
                        List.of((String[]) row.getArray("fields").getArray()),
                        joined(row.getString("topic_name"), row.getString("index_number"))),
                life(row),
                new Findable.Address(new DocumentId(key).url(), row.getString("source_id"), null, null));
    }

    private Findable attachment(ResultSet row) throws SQLException {
        var document = new DocumentId(row.getLong("document_id"));
        var digest = row.getString("digest");
        var unit = unit(row);
        var part = digest.substring(0, Math.min(DIGEST_LETTERS, digest.length()));
        return new Findable(
                ItemType.ATTACHMENT.id(document.value(), part),
                ItemType.DOCUMENT.id(document.value()),
                ItemType.ATTACHMENT,
                ItemType.ATTACHMENT.name(),
                new Findable.Wording(row.getString("name"), files.text(new FileDigest(digest)), null),
                new Findable.Place(
                        unit == null ? List.of() : List.of(unit.id().value()), names(unit, null), List.of(), null),
                new Findable.Life(day(row, "published_on"), null, null, null, day(row, "shown_to")),
                new Findable.Address(document.url(), null, row.getString("title"), document.url()));
    }

    private static Findable.Life life(ResultSet row) throws SQLException {
        var published = day(row, "published_on");
        var shownUntil = day(row, "shown_to");
        if (!DocumentKind.valueOf(row.getString("kind")).hasValidity()) {
            return new Findable.Life(published, null, null, null, shownUntil);
        }
        var from = day(row, "valid_from");
        var ended = row.getString("ended");
        var replaced = day(row, "replaced_on");
        var repealed = day(row, "repealed_on");
        var term = day(row, "valid_to");
        LocalDate ends = null;
        Validity ending = null;
        if (ended != null) {
            ends = LONG_AGO;
            ending = Validity.valueOf(ended);
        } else if (term != null) {
            ends = term.plusDays(1);
            ending = Validity.EXPIRED;
        }
        if (repealed != null && (ends == null || repealed.isBefore(ends))) {
            ends = repealed;
            ending = Validity.REPEALED;
        }
        if (replaced != null && (ends == null || !replaced.isAfter(ends))) {
            ends = replaced;
            ending = Validity.REPLACED;
        }
        var kind = DocumentKind.valueOf(row.getString("kind"));
        if (from == null && ends == null && !kind.isLaw()) {
            return new Findable.Life(published, null, null, null, shownUntil);
        }
        var since = from != null ? from : Objects.requireNonNullElse(day(row, "formed_on"), published);
        return new Findable.Life(published, since, ends, ending, shownUntil);
    }

    private @Nullable Unit unit(ResultSet row) throws SQLException {
        return units.find(new UnitId(row.getLong("unit_id"))).orElse(null);
    }

    private static List<String> names(@Nullable Unit unit, @Nullable String issuer) {
        var names = new LinkedHashSet<String>();
        if (unit != null) {
            names.add(unit.name());
            names.add(unit.shortName());
        }
        if (issuer != null) {
            names.add(issuer);
        }
        return List.copyOf(names);
    }

    private static String joined(@Nullable String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining("\n"));
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
