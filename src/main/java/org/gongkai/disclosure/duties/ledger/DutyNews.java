package org.gongkai.disclosure.duties.ledger;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.util.List;
import org.gongkai.disclosure.duties.DutyRuleChanged;
import org.gongkai.disclosure.duties.reckoning.Rule;
import org.gongkai.disclosure.publishing.DocumentId;
import org.gongkai.disclosure.publishing.DocumentSuperseded;
import org.gongkai.disclosure.publishing.DocumentWithdrawn;
import org.gongkai.disclosure.publishing.DocumentsImported;
import org.gongkai.disclosure.publishing.EditionCorrected;
import org.gongkai.disclosure.publishing.EditionPublished;
import org.gongkai.disclosure.publishing.PublishedDocuments;
import org.gongkai.foundation.calendar.HolidaysAnnounced;
import org.gongkai.foundation.calendar.TimeLimitChanged;
import org.gongkai.standards.catalogue.CatalogueCameIntoForce;
import org.springframework.context.annotation.Bean;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Hears what changes duties (变动). News are kept with the change that made them and heard again after a crash; a look at the
 * clock begins each new day.
 */
@Component
public class DutyNews {

    private static final int MINUTES = 20;

    private final Recount recount;
    private final PublishedDocuments documents;

    DutyNews(Recount recount, PublishedDocuments documents) {
        this.recount = recount;
        this.documents = documents;
    }

    @Bean
    static RecurringTask<Void> dutiesOfTheDay(Recount recount) {
        return Tasks.recurring("duties-of-the-day", FixedDelay.ofMinutes(MINUTES))
                .execute((task, context) -> recount.onceADay());
    }

    @ApplicationModuleListener
    void on(EditionPublished event) {
        changed(List.of(event.document()));
    }

    @ApplicationModuleListener
    void on(EditionCorrected event) {
        changed(List.of(event.document()));
    }

    @ApplicationModuleListener
    void on(DocumentSuperseded event) {
        changed(List.of(event.document(), event.by()));
    }

    @ApplicationModuleListener
    void on(DocumentWithdrawn event) {
        changed(List.of(event.document()));
    }

    @ApplicationModuleListener
    void on(DocumentsImported event) {
        changed(event.ids());
    }

    @ApplicationModuleListener
    void on(CatalogueCameIntoForce event) {
        recount.list(event.listCode());
    }

    @ApplicationModuleListener
    void on(DutyRuleChanged event) {
        recount.all();
    }

    @ApplicationModuleListener
    void on(TimeLimitChanged event) {
        if (event.code().equals(Rule.LIMIT)) {
            recount.all();
        }
    }

    @ApplicationModuleListener
    void on(HolidaysAnnounced event) {
        recount.all();
    }

    private void changed(List<DocumentId> ids) {
        recount.of(documents.mattersOf(ids));
    }
}
