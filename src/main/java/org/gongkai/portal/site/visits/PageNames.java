package org.gongkai.portal.site.visits;

import static org.gongkai.foundation.design.Speech.say;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gongkai.disclosure.publishing.DocumentId;
import org.gongkai.disclosure.publishing.PublishedDocuments;
import org.gongkai.foundation.design.NavigationEntry;
import org.gongkai.foundation.organization.Unit;
import org.gongkai.foundation.organization.UnitDirectory;
import org.gongkai.portal.site.life.LifeSituation;
import org.gongkai.portal.site.life.LifeSituations;
import org.gongkai.standards.catalogue.Field;
import org.gongkai.standards.catalogue.ListRegister;
import org.gongkai.standards.catalogue.ListType;
import org.gongkai.standards.catalogue.Matter;
import org.gongkai.standards.catalogue.MatterId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What pages are called now (页面名称); a page that is no more, such as a withdrawn document, has no name here. */
@Component
class PageNames {

    private static final Pattern ONE =
            Pattern.compile("/(documents|matters|units|lists|fields|life)/([^/]{1,100})(?:/.*)?");

    private final PublishedDocuments documents;
    private final ListRegister register;
    private final UnitDirectory units;
    private final LifeSituations lives;
    private final Map<String, String> ways;

    PageNames(
            PublishedDocuments documents,
            ListRegister register,
            UnitDirectory units,
            LifeSituations lives,
            ObjectProvider<NavigationEntry> entries) {
        this.documents = documents;
        this.register = register;
        this.units = units;
        this.lives = lives;
        this.ways = entries.stream()
                .filter(entry -> entry.place() != NavigationEntry.Place.DESK)
                .filter(entry -> entry.href().matches("/[^#?]*"))
                .collect(Collectors.toMap(NavigationEntry::href, NavigationEntry::label, (one, _) -> one));
    }

    /** The name of a page, empty when nobody can read it any more. */
    Optional<String> of(String path) {
        var label = ways.get(path);
        if (label != null) return Optional.of(say(label));
        if (path.equals("/search")) return Optional.of(say("design.search.button"));
        var one = ONE.matcher(path);
        if (!one.matches()) return Optional.empty();
        var key = one.group(2);
        return switch (one.group(1)) {
            case "documents" -> number(key).flatMap(this::document);
            case "matters" ->
                number(key).flatMap(id -> register.matter(new MatterId(id)).map(Matter::title));
            case "units" -> units.byCode(key).map(Unit::shortName);
            case "lists" -> register.listType(key).map(ListType::name);
            case "fields" -> register.field(key).map(Field::name);
            default -> lives.find(key).map(LifeSituation::name);
        };
    }

    private Optional<String> document(long id) {
        var wanted = new DocumentId(id);
        return Optional.ofNullable(documents.titles(List.of(wanted)).get(wanted));
    }

    private static Optional<Long> number(String key) {
        return key.matches("[1-9]\\d{0,17}") ? Optional.of(Long.valueOf(key)) : Optional.empty();
    }
}
