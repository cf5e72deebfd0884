package org.gongkai.foundation.design.web;

import org.springframework.boot.web.server.MimeMappings;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.servlet.ConfigurableServletWebServerFactory;
import org.springframework.stereotype.Component;

/** Files that are text say in which letters they are written (字符编码), so that no browser guesses. */
@Component
class TextTypes implements WebServerFactoryCustomizer<ConfigurableServletWebServerFactory> {

    @Override
    public void customize(ConfigurableServletWebServerFactory factory) {
        var types = new MimeMappings();
        types.add("css", "text/css;charset=UTF-8");
        types.add("js", "text/javascript;charset=UTF-8");
        types.add("svg", "image/svg+xml;charset=UTF-8");
        types.add("txt", "text/plain;charset=UTF-8");
        factory.addMimeMappings(types);
    }
}
