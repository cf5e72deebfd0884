package org.gongkai.foundation.design;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Parts of pages (页面片段) that one room draws and another room's page shows. */
@Component
public class Fragments {

    private final TemplateEngine engine;

    Fragments(TemplateEngine engine) {
        this.engine = engine;
    }

    /** The template of this name, as {@code disclosure/duties/sections/missing}, drawn when the page is. */
    public Content of(String template, Map<String, Object> values) {
        return output -> engine.render(template + ".jte", values, output);
    }
}
