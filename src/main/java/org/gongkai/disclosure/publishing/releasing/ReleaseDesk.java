package org.gongkai.disclosure.publishing.releasing;

import org.gongkai.disclosure.publishing.DocumentId;
import org.gongkai.disclosure.publishing.Edition;
import org.gongkai.disclosure.publishing.PublishingDesk;
import org.gongkai.disclosure.publishing.checking.CheckingDesk;
import org.gongkai.disclosure.publishing.life.ActingStaff;
import org.gongkai.disclosure.publishing.life.Hand;
import org.gongkai.disclosure.publishing.mending.MendingDesk;
import org.gongkai.foundation.identity.AccessLedger;
import org.gongkai.foundation.identity.Actor;
import org.springframework.stereotype.Service;

/** Where somebody answers with their name (放行台): kept in the history of the document and in the ledger of access. */
@Service
public class ReleaseDesk {

    private final PublishingDesk desk;
    private final CheckingDesk checks;
    private final MendingDesk mending;
    private final AccessLedger ledger;

    ReleaseDesk(PublishingDesk desk, CheckingDesk checks, MendingDesk mending, AccessLedger ledger) {
        this.desk = desk;
        this.checks = checks;
        this.mending = mending;
        this.ledger = ledger;
    }

    /** The newest edition of a document, for someone of its unit. */
    Edition newest(long document, Actor actor) {
        return desk.editions(new DocumentId(document), new ActingStaff(actor)).getLast();
    }

    /** Lets a finding that blocks pass, with a reason. */
    public void overrule(Edition edition, String key, String reason, Actor actor) {
        checks.overrule(edition, key, reason, hand(edition, actor));
        ledger.note(actor, "CHECK_OVERRULED", "document " + edition.id().document(), reason.strip());
    }

    /** Sets a warning aside. */
    public void setAside(Edition edition, String key, Actor actor) {
        checks.setAside(edition, key, hand(edition, actor));
    }

    /** Has read what somebody else masked. */
    public void confirm(Edition edition, Actor actor) {
        mending.confirm(edition, hand(edition, actor));
        ledger.note(actor, "MASKING_CONFIRMED", "document " + edition.id().document(), "");
    }

    private static Hand hand(Edition edition, Actor actor) {
        return new ActingStaff(actor).towards(edition.unit()).towards(edition.author());
    }
}
