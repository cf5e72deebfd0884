package org.gongkai.disclosure.requests.drafts;

import static org.gongkai.foundation.design.Speech.say;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.gongkai.disclosure.requests.RequestsSettings;
import org.gongkai.disclosure.requests.asking.ApplyForm;
import org.gongkai.disclosure.requests.asking.QueryCode;
import org.gongkai.foundation.design.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Puts forms aside and brings them back (存草稿、取草稿). Of the code only a digest is kept. */
@Component
public class DraftDesk {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final int MOST_ADDRESSES = 100_000;

    private final Drafts drafts;
    private final RequestsSettings settings;
    private final JsonMapper json;
    private final Clock clock;
    private final Cache<String, AtomicInteger> kept = Caffeine.newBuilder()
            .maximumSize(MOST_ADDRESSES)
            .expireAfterWrite(HOUR)
            .build();

    DraftDesk(Drafts drafts, RequestsSettings settings, JsonMapper json, Clock clock) {
        this.drafts = drafts;
        this.settings = settings;
        this.json = json;
        this.clock = clock;
    }

    /** Puts a form aside, under its code where it has one that still opens something. */
    @Transactional
    public QueryCode keep(ApplyForm form, String address) {
        if (kept.get(address, _ -> new AtomicInteger()).incrementAndGet() > settings.draftsOfOne()) {
            throw Refused.forNow(say("requests.draft.refused.many", settings.draftsOfOne()), HOUR, "code");
        }
        var code = form.savedCode().filter(known -> find(known).isPresent()).orElseGet(QueryCode::fresh);
        var answers = json.writeValueAsString(form.savedUnder(code));
        drafts.put(code.hash(), answers, clock.instant().plus(settings.draftLasts()));
        return code;
    }

    /** The last day on which what is put aside today can be gone on with. */
    public LocalDate lastDay() {
        return LocalDate.ofInstant(clock.instant().plus(settings.draftLasts()), clock.getZone());
    }

    @Transactional(readOnly = true)
    public Optional<ApplyForm> find(QueryCode code) {
        return drafts.find(code.hash(), clock.instant()).map(answers -> json.readValue(answers, ApplyForm.class));
    }

    @Transactional
    public void remove(QueryCode code) {
        drafts.remove(code.hash());
    }

    @Transactional
    public int expire() {
        return drafts.expire(clock.instant());
    }
}
