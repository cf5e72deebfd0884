package org.gongkai.portal.search.index;

import java.util.Collection;
import java.util.List;
import org.gongkai.disclosure.publishing.DocumentId;
import org.gongkai.disclosure.publishing.DocumentSuperseded;
import org.gongkai.disclosure.publishing.DocumentWithdrawn;
import org.gongkai.disclosure.publishing.DocumentsImported;
import org.gongkai.disclosure.publishing.EditionCorrected;
import org.gongkai.disclosure.publishing.EditionPublished;
import org.gongkai.disclosure.publishing.PublicityEnded;
import org.gongkai.disclosure.publishing.Validity;
import org.gongkai.foundation.organization.UnitChanged;
import org.gongkai.portal.search.ItemType;
import org.gongkai.standards.catalogue.CatalogueCameIntoForce;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Hears what changed in other rooms (变更消息). An event only says where to look: what is written is the state of the moment,
 * read after the writer's place was taken, so that an event may come twice or late.
 */
@Component
class News {

    private final ItemIndex index;
    private final IndexedItems indexed;
    private final PublishedDocuments documents;
    private final MattersInForce matters;
    private final UnitsOfToday units;

    News(
            ItemIndex index,
            IndexedItems indexed,
            PublishedDocuments documents,
            MattersInForce matters,
            UnitsOfToday units) {
        this.index = index;
        this.indexed = indexed;
        this.documents = documents;
        this.matters = matters;
        this.units = units;
    }

    @ApplicationModuleListener
    void on(EditionPublished event) {
        changed(event.document());
    }

    @ApplicationModuleListener
    void on(EditionCorrected event) {
        changed(event.document());
    }

    @ApplicationModuleListener
    void on(DocumentSuperseded event) {
        changed(event.document());
    }

    @ApplicationModuleListener
    void on(Validity.Changed event) {
        changed(event.document());
    }

    @ApplicationModuleListener
    void on(PublicityEnded event) {
        changed(event.document());
    }

    @ApplicationModuleListener
    void on(DocumentWithdrawn event) {
        changed(event.document());
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                indexed.shred();
            }
        });
    }

    /** What comes in bulk waits in a line of its own, so that a single publication is not kept waiting behind it. */
    @Async(IndexConfiguration.BULK)
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    @TransactionalEventListener
    public void on(DocumentsImported event) {
        changed(event.documents());
    }

    @Async(IndexConfiguration.BULK)
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    @TransactionalEventListener
    public void on(CatalogueCameIntoForce event) {
        index.open();
        index.replace(List.of(MattersInForce.owner(event.listCode())), matters.of(event.listCode()));
    }

    @Async(IndexConfiguration.BULK)
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    @TransactionalEventListener
    public void on(UnitChanged event) {
        index.open();
        index.replace(List.of(UnitsOfToday.owner(event.unit())), units.one(event.unit()));
    }

    private void changed(DocumentId document) {
        changed(List.of(document.value()));
    }

    private void changed(Collection<Long> ids) {
        index.open();
        index.replace(ids.stream().map(ItemType.DOCUMENT::id).toList(), documents.read(ids));
    }
}
