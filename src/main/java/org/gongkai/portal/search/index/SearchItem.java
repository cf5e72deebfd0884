package org.gongkai.portal.search.index;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.portal.search.ItemType;
import org.gongkai.portal.search.Validity;
import org.gongkai.portal.search.language.NumberForm;
import org.hibernate.annotations.Immutable;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Searchable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.pojo.automaticindexing.ReindexOnUpdate;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.DocumentId;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FullTextField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.GenericField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.IndexingDependency;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;
import org.jspecify.annotations.Nullable;

/**
 * A row of the read model and its shape in the index (检索条目). Written with SQL in bulk, read by Hibernate only when the
 * index is built again; every field that a result page shows is kept in the index itself.
 */
@Entity
@Immutable
@Indexed(index = "search_item")
@Table(name = "search_item")
@SuppressWarnings("UnusedVariable")
public class SearchItem {

    @Id
    @DocumentId
    String id = "";

    String owner = "";

    @Enumerated(EnumType.STRING)
    @KeywordField(aggregable = Aggregable.YES, projectable = Projectable.YES)
    ItemType type = ItemType.DOCUMENT;

    @KeywordField(searchable = Searchable.NO, projectable = Projectable.YES)
    @Nullable
    String sourceId;

    @KeywordField(aggregable = Aggregable.YES, projectable = Projectable.YES)
    String kind = "";

    @FullTextField(analyzer = Analysis.PAIRS, projectable = Projectable.YES)
    String title = "";

    @KeywordField(searchable = Searchable.NO, projectable = Projectable.YES)
    String body = "";

    @KeywordField(searchable = Searchable.NO, projectable = Projectable.YES)
    @Nullable
    String number;

    @KeywordField(projectable = Projectable.YES)
    List<String> numberKeys = List.of();

    @GenericField(aggregable = Aggregable.YES, projectable = Projectable.YES)
    List<Long> unitIds = List.of();

    List<String> unitNames = List.of();

    @KeywordField(aggregable = Aggregable.YES)
    List<String> fieldCodes = List.of();

    @Nullable
    String topic;

    @GenericField(sortable = Sortable.YES, projectable = Projectable.YES)
    @Nullable
    LocalDate publishedOn;

    @GenericField(aggregable = Aggregable.YES, projectable = Projectable.YES)
    @Nullable
    LocalDate validFrom;

    @GenericField(projectable = Projectable.YES)
    @Nullable
    LocalDate endsOn;

    @Nullable
    @Enumerated(EnumType.STRING)
    @KeywordField(projectable = Projectable.YES)
    Validity ending;

    @GenericField(projectable = Projectable.YES)
    @Nullable
    LocalDate shownUntil;

    @KeywordField(searchable = Searchable.NO, projectable = Projectable.YES)
    String url = "";

    @KeywordField(searchable = Searchable.NO, projectable = Projectable.YES)
    @Nullable
    String parentTitle;

    @KeywordField(searchable = Searchable.NO, projectable = Projectable.YES)
    @Nullable
    String parentUrl;

    @GenericField(sortable = Sortable.YES, projectable = Projectable.YES)
    long revision;

    protected SearchItem() {}

    static SearchItem of(Findable found, long revision) {
        var item = new SearchItem();
        item.id = found.id();
        item.owner = found.owner();
        item.type = found.type();
        item.kind = found.kind();
        item.title = found.wording().title();
        item.body = found.wording().body();
        item.number = found.wording().number();
        item.numberKeys = NumberForm.keys(item.number);
        item.unitIds = found.place().unitIds();
        item.unitNames = found.place().unitNames();
        item.fieldCodes = found.place().fieldCodes();
        item.topic = found.place().topic();
        item.publishedOn = found.life().publishedOn();
        item.validFrom = found.life().validFrom();
        item.endsOn = found.life().endsOn();
        item.ending = found.life().ending();
        item.shownUntil = found.life().shownUntil();
        item.url = found.address().url();
        item.sourceId = found.address().sourceId();
        item.parentTitle = found.address().parentTitle();
        item.parentUrl = found.address().parentUrl();
        item.revision = revision;
        return item;
    }

    /** Permanent id, in the table and in the index. */
    public String id() {
        return id;
    }

    /** Everything that is looked through, as pairs of characters and as words. */
    @Transient
    @FullTextField(name = "text", analyzer = Analysis.PAIRS)
    @FullTextField(name = "words", analyzer = Analysis.WORDS)
    @IndexingDependency(reindexOnUpdate = ReindexOnUpdate.NO)
    public String getText() {
        return Stream.concat(Stream.of(title, number, topic), Stream.concat(unitNames.stream(), Stream.of(body)))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
    }

    @Transient
    @Nullable
    @GenericField(name = "year", aggregable = Aggregable.YES)
    @IndexingDependency(reindexOnUpdate = ReindexOnUpdate.NO)
    public Integer getYear() {
        return publishedOn == null ? null : publishedOn.getYear();
    }

    @Transient
    @Nullable
    @GenericField(name = "repealedOn", aggregable = Aggregable.YES)
    @IndexingDependency(reindexOnUpdate = ReindexOnUpdate.NO)
    public LocalDate getRepealedOn() {
        return ending == Validity.REPEALED ? endsOn : null;
    }

    @Transient
    @Nullable
    @GenericField(name = "replacedOn", aggregable = Aggregable.YES)
    @IndexingDependency(reindexOnUpdate = ReindexOnUpdate.NO)
    public LocalDate getReplacedOn() {
        return ending == Validity.REPLACED ? endsOn : null;
    }

    @Transient
    @Nullable
    @GenericField(name = "expiredOn", aggregable = Aggregable.YES)
    @IndexingDependency(reindexOnUpdate = ReindexOnUpdate.NO)
    public LocalDate getExpiredOn() {
        return ending == Validity.EXPIRED ? endsOn : null;
    }
}
