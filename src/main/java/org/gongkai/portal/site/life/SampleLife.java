package org.gongkai.portal.site.life;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.gongkai.foundation.organization.SampleChapter;
import org.gongkai.portal.site.life.LifeSituation.Topic;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The life situations of the sample district. */
@Component
class SampleLife implements SampleChapter {

    private final LifeSituations situations;

    SampleLife(LifeSituations situations) {
        this.situations = situations;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public String name() {
        return "site.life";
    }

    /** Lines of a situation: slug, name, hint; of a topic: empty, name, words, field, often. */
    @Override
    public void load() {
        var slug = "";
        for (var line : lines()) {
            var cells = line.split(",", -1);
            if (cells[0].isEmpty()) {
                situations.add(slug, new Topic(cells[1], cells[2], cells[3], cells[4].equals("often")));
            } else {
                slug = cells[0];
                situations.add(slug, cells[1], cells[2]);
            }
        }
    }

    private static String[] lines() {
        try {
            return new ClassPathResource("sample-life.csv", SampleLife.class)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .strip()
                    .split("\\R");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
