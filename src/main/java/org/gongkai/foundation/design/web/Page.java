package org.gongkai.foundation.design.web;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.View;

/** One page: renders a template with what its {@code @param}s ask for, and puts the frame around it. */
record Page(TemplateEngine engine, String template, Frames frames) implements View {

    @Override
    public String getContentType() {
        return "text/html;charset=UTF-8";
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var wanted = engine.getParamInfo(template).keySet();
        var values = new HashMap<String, Object>();
        if (model != null) {
            model.forEach((name, value) -> {
                if (wanted.contains(name)) {
                    values.put(name, value);
                }
            });
        }
        var frame = frames.around(request);
        values.put("frame", frame);
        values.keySet().retainAll(wanted);
        var output = new Utf8ByteOutput();
        engine.render(template, values, output);
        response.setContentType(getContentType());
        response.setLocale(Locale.SIMPLIFIED_CHINESE);
        if (Freshness.isKnown(output.toByteArray(), frame.visitor() != null, request, response)) {
            return;
        }
        // no length: where it is known, the session is saved before the last letter, and a database that is away tears
        // the page
        output.writeTo(response.getOutputStream());
    }
}
