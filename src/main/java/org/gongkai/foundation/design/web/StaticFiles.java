package org.gongkai.foundation.design.web;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/**
 * Style sheets, scripts and pictures that browsers keep for ever: their address carries a digest of their content. Fonts
 * carry it in their file names. A file asked for by its bare name, as scripts import each other, is asked for again each
 * time, so that a new version of the product is never met by an old script.
 */
@Component
class StaticFiles implements WebMvcConfigurer {

    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private static final String DIGESTED = "{file:.+-[0-9a-f]{32}\\.[a-z0-9]+}";

    private final Map<String, String> addresses = new ConcurrentHashMap<>();
    private final StyleSheet sheet;

    StaticFiles(StyleSheet sheet) {
        this.sheet = sheet;
    }

    /** The address of a file of {@code static/}; a path that does not exist stays as it is. */
    String url(String path) {
        return path.equals(StyleSheet.PATH) ? sheet.address() : addresses.computeIfAbsent(path, StaticFiles::digested);
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/fonts/**")
                .addResourceLocations("classpath:/static/fonts/")
                .setCacheControl(FOR_EVER);
        for (var folder : new String[] {"css", "js", "img"}) {
            registry.addResourceHandler(
                            "/" + folder + "/" + DIGESTED,
                            "/" + folder + "/*/" + DIGESTED,
                            "/" + folder + "/*/*/" + DIGESTED)
                    .addResourceLocations("classpath:/static/" + folder + "/")
                    .setCacheControl(FOR_EVER)
                    .resourceChain(true)
                    .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"));
            registry.addResourceHandler("/" + folder + "/**")
                    .addResourceLocations("classpath:/static/" + folder + "/")
                    .setCacheControl(CacheControl.noCache().cachePublic());
        }
    }

    static String digested(String path) {
        var resource = new ClassPathResource("static" + path);
        if (!resource.exists()) {
            return path;
        }
        try (var in = resource.getInputStream()) {
            var dot = path.lastIndexOf('.');
            return path.substring(0, dot) + "-" + DigestUtils.md5DigestAsHex(in) + path.substring(dot);
        } catch (IOException e) {
            throw new IllegalStateException("Cannot read " + path, e);
        }
    }
}
