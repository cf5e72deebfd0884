package org.gongkai.disclosure.requests.applying;

import java.util.List;
import org.gongkai.disclosure.requests.AlreadyPublic;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Asks whoever knows what is public already (先看已公开); where nobody answers, the way goes on. */
@Component
class PublicAlready {

    private static final Logger log = LoggerFactory.getLogger(PublicAlready.class);
    private static final int SHORTEST = 2;
    private static final int MOST = 3;

    private final ObjectProvider<AlreadyPublic> knowing;

    PublicAlready(ObjectProvider<AlreadyPublic> knowing) {
        this.knowing = knowing;
    }

    List<AlreadyPublic.Found> find(String words) {
        var asked = words.length() > 200 ? words.substring(0, 200) : words;
        if (asked.length() < SHORTEST) {
            return List.of();
        }
        try {
            return knowing.stream()
                    .flatMap(one -> one.find(asked, MOST).stream())
                    .limit(MOST)
                    .toList();
        } catch (RuntimeException e) {
            log.warn("What is public already could not be looked up: {}", e.toString());
            return List.of();
        }
    }
}
