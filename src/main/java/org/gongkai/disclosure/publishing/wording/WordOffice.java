package org.gongkai.disclosure.publishing.wording;

import static org.gongkai.foundation.design.Speech.say;

import java.time.Clock;
import java.util.List;
import org.gongkai.foundation.design.NotFound;
import org.gongkai.foundation.design.Refused;
import org.gongkai.foundation.identity.AccessLedger;
import org.gongkai.foundation.identity.Actor;
import org.gongkai.foundation.identity.Role;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the openness office keeps its words (用语管理); what it changes counts at the next check. */
@Service
public class WordOffice {

    private final OwnWords words;
    private final AccessLedger ledger;
    private final Clock clock;

    WordOffice(OwnWords words, AccessLedger ledger, Clock clock) {
        this.words = words;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Words of a kind (empty for all) that contain something, the newest first. */
    public List<KeptWord> find(String kind, String asked, long offset, int most) {
        return words.find(kind, asked, offset, most);
    }

    public long count(String kind, String asked) {
        return words.count(kind, asked);
    }

    /** Every word, the oldest first. */
    public List<KeptWord> all() {
        return words.all();
    }

    /** Keeps a word. */
    @Transactional
    public void add(OwnWord word, Actor actor) {
        mustBeOffice(actor);
        if (!words.add(word, actor, clock.instant())) {
            throw new Refused(say("publishing.wording.twice", word.kind().label(), word.said()), "said");
        }
        ledger.note(actor, "WORD_KEPT", word.kind() + " " + word.said(), word.meant());
    }

    /** Keeps many words at once; answers how many of them were new. */
    @Transactional
    public int addAll(List<OwnWord> many, Actor actor) {
        mustBeOffice(actor);
        int added = 0;
        for (var word : many) if (words.add(word, actor, clock.instant())) added++;
        ledger.note(actor, "WORDS_IMPORTED", "words", added + "/" + many.size());
        return added;
    }

    /** Takes a word out; answers with it. */
    @Transactional
    public OwnWord remove(long id, Actor actor) {
        mustBeOffice(actor);
        var gone = words.remove(id).orElseThrow(NotFound::new).word();
        ledger.note(actor, "WORD_REMOVED", gone.kind() + " " + gone.said(), gone.meant());
        return gone;
    }

    private static void mustBeOffice(Actor actor) {
        if (!actor.has(Role.OPENNESS_OFFICE)) {
            throw new Refused(say("publishing.wording.who"), HttpStatus.FORBIDDEN, null);
        }
    }
}
