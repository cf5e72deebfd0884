package org.gongkai.standards.catalogue.desk;

import static org.gongkai.foundation.design.Speech.say;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gongkai.foundation.design.NavigationEntry;
import org.gongkai.foundation.design.NotFound;
import org.gongkai.foundation.design.Refused;
import org.gongkai.foundation.identity.Actor;
import org.gongkai.standards.catalogue.CatalogueEdition;
import org.gongkai.standards.catalogue.ListRegister;
import org.gongkai.standards.catalogue.comparing.ChangeFilter;
import org.gongkai.standards.catalogue.comparing.ComparisonRoom;
import org.gongkai.standards.catalogue.comparing.MatterChange;
import org.gongkai.standards.catalogue.office.ImportDesk;
import org.gongkai.standards.catalogue.office.ImportFile;
import org.gongkai.standards.catalogue.office.Rights;
import org.gongkai.standards.catalogue.reading.Mapping;
import org.gongkai.standards.catalogue.register.Inbox;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The files that lie on the desk, each with its preview. */
@Component
class ImportTable {
    private final Inbox inbox;
    private final ImportDesk desk;
    private final ListRegister register;
    private final ComparisonRoom comparisons;
    private final Rights rights;

    ImportTable(Inbox inbox, ImportDesk desk, ListRegister register, ComparisonRoom comparisons, Rights rights) {
        this.inbox = inbox;
        this.desk = desk;
        this.register = register;
        this.comparisons = comparisons;
        this.rights = rights;
    }

    @Bean
    static NavigationEntry importsAtDesk() {
        return NavigationEntry.desk("catalogue.desk.group", "catalogue.desk.import", "/desk/imports", 320);
    }

    ImportChoices choices(Actor actor) {
        var lists = new LinkedHashMap<String, String>();
        register.listTypes().stream()
                .filter(type -> rights.mayPrepare(actor, type))
                .forEach(type -> lists.put(type.code(), type.name()));
        var fields = new LinkedHashMap<String, String>();
        register.allFields().forEach(field -> fields.put(field.name(), field.name()));
        return new ImportChoices(lists, fields);
    }

    long lay(ImportForm form, String fileName, byte[] content, Actor actor) {
        if (content.length == 0 && fileName.isBlank()) {
            throw new Refused(say("catalogue.refused.nofile"), "file");
        }
        // read once, so that what is no list is refused here and not on the next page
        desk.preview(new ImportFile(form.listCode(), form.fieldName(), Mapping.NONE, fileName, content), actor);
        return inbox.lay(form.listCode(), form.fieldName(), fileName, content, actor.login());
    }

    PreviewPage preview(long id, String weight, int page, Actor actor) {
        var laid = laid(id);
        return PreviewPage.of(laid, desk.preview(file(laid), actor), weight, page);
    }

    /** What would change, matter by matter. */
    DifferencePage differences(long id, ChangeFilter filter, Actor actor) {
        var laid = laid(id);
        var type = comparisons.type(laid.list());
        var changes = desk.beside(file(laid), actor).stream()
                .map(pair -> comparisons.change(type, pair.before(), pair.now()))
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(MatterChange::kind))
                .toList();
        return DifferencePage.of(id, type.name(), changes, filter);
    }

    /** Every problem of the file, for a table to take along. */
    List<PreviewPage.Trouble> troubles(long id, Actor actor) {
        var preview = desk.preview(file(laid(id)), actor);
        return PreviewPage.Trouble.all(PreviewPage.Trouble.inOrder(preview.reading(), ""), preview);
    }

    void assign(long id, Map<String, String> chosen, Actor actor) {
        var laid = laid(id);
        var mapping = new LinkedHashMap<>(laid.mapping());
        chosen.forEach((name, key) -> {
            if (name.startsWith("column:")) {
                mapping.put(name.substring("column:".length()), key.isEmpty() ? "-" : key);
            }
        });
        desk.preview(file(laid), actor);
        inbox.assign(id, mapping);
    }

    void settle(long id, SettlingForm form, Actor actor) {
        var laid = laid(id);
        desk.preview(file(laid), actor);
        inbox.settle(id, form.applied(laid.settled()));
    }

    @Transactional
    CatalogueEdition take(long id, Actor actor) {
        var edition = desk.take(file(laid(id)), actor);
        inbox.clear(id);
        return edition;
    }

    private Inbox.Laid laid(long id) {
        return inbox.find(id).orElseThrow(() -> new NotFound(say("catalogue.preview.gone")));
    }

    private static ImportFile file(Inbox.Laid laid) {
        return new ImportFile(
                laid.list(),
                laid.field(),
                new Mapping(laid.mapping()),
                laid.fileName(),
                laid.content(),
                laid.settled());
    }
}
