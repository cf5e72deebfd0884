package org.gongkai.disclosure.requests.applying;

import java.util.List;
import org.gongkai.foundation.design.Day;

/** When there would be an answer to what is asked today (什么时候有答复). */
public record When(String sentence, String why, List<Day> ruler, String summary, String counting) {

    public When {
        ruler = List.copyOf(ruler);
    }
}
