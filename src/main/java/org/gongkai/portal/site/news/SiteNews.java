package org.gongkai.portal.site.news;

import java.util.List;
import org.gongkai.disclosure.duties.DutiesReckoned;
import org.gongkai.disclosure.publishing.DocumentSuperseded;
import org.gongkai.disclosure.publishing.DocumentWithdrawn;
import org.gongkai.disclosure.publishing.DocumentsImported;
import org.gongkai.disclosure.publishing.EditionCorrected;
import org.gongkai.disclosure.publishing.EditionPublished;
import org.gongkai.disclosure.publishing.PublicityEnded;
import org.gongkai.disclosure.publishing.Validity;
import org.gongkai.foundation.organization.UnitChanged;
import org.gongkai.portal.site.cache.Shown.Whole;
import org.gongkai.standards.catalogue.CatalogueCameIntoForce;
import org.gongkai.standards.catalogue.ListType;
import org.gongkai.standards.catalogue.MatterId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Hears what the rooms tell (变动消息). Heard inside the transaction and acted upon right after its commit, before whoever
 * published or withdrew is answered.
 */
@Component
class SiteNews {

    private final Dropping dropping;

    SiteNews(Dropping dropping) {
        this.dropping = dropping;
    }

    @EventListener
    void on(EditionPublished event) {
        dropping.told(Told.published(event.document().value()));
    }

    @EventListener
    void on(EditionCorrected event) {
        document(event.document().value());
    }

    @EventListener
    void on(DocumentWithdrawn event) {
        document(event.document().value());
    }

    @EventListener
    void on(Validity.Changed event) {
        document(event.document().value());
    }

    @EventListener
    void on(PublicityEnded event) {
        document(event.document().value());
    }

    @EventListener
    void on(DocumentSuperseded event) {
        dropping.told(
                Told.documents(List.of(event.document().value(), event.by().value())));
    }

    @EventListener
    void on(DocumentsImported event) {
        dropping.told(new Told(event.documents(), List.of(), List.of(), List.of(Whole.SOURCES), !event.changed()));
    }

    @EventListener
    void on(CatalogueCameIntoForce event) {
        dropping.told(Told.whole(Whole.LISTS));
    }

    @EventListener
    void on(ListType.Changed event) {
        dropping.told(Told.whole(Whole.LISTS));
    }

    @EventListener
    void on(UnitChanged event) {
        dropping.told(Told.unit(event.unit().value()));
    }

    @EventListener
    void on(DutiesReckoned event) {
        dropping.told(Told.duties(event.matters().stream().map(MatterId::value).toList()));
    }

    private void document(long id) {
        dropping.told(Told.documents(List.of(id)));
    }
}
