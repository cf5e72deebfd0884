package org.gongkai.foundation.design.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The one style sheet of the site, put together at start from the files under {@code static/css}: a rescue sheet for
 * engines without cascade layers first, then each file in its layer.
 */
@Controller
class StyleSheet {

    static final String PATH = "/css/gongkai.css";

    private static final List<String> LAYERS =
            List.of("reset", "tokens", "base", "layout", "components", "utilities", "print");

    private static final Pattern PICTURE = Pattern.compile("url\\((/img/[^)]+)\\)");

    private final byte[] text;
    private final String digest;

    StyleSheet() throws IOException {
        var resolver = new PathMatchingResourcePatternResolver(StyleSheet.class.getClassLoader());
        var css = new StringBuilder(read(resolver.getResource("classpath:/static/css/rescue.css")));
        css.append("@layer ").append(String.join(", ", LAYERS)).append(";\n");
        for (var layer : LAYERS) {
            css.append("@layer ").append(layer).append(" {\n");
            var files = resolver.getResources(
                    "classpath*:/static/css/" + (layer.equals("components") ? "components/*.css" : layer + ".css"));
            Arrays.sort(files, Comparator.comparing(r -> String.valueOf(r.getFilename())));
            for (var file : files) {
                css.append(read(file));
            }
            css.append("}\n");
        }
        text = css.toString().getBytes(StandardCharsets.UTF_8);
        digest = DigestUtils.md5DigestAsHex(text);
    }

    /** Where the sheet can be read; the address changes with the content. */
    String address() {
        return "/css/gongkai." + digest + ".css";
    }

    @GetMapping("/css/gongkai.{asked:[0-9a-f]{32}}.css")
    ResponseEntity<byte[]> sheet(@PathVariable String asked) {
        var lasting = asked.equals(digest)
                ? CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable()
                : CacheControl.noCache();
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "css", StandardCharsets.UTF_8))
                .cacheControl(lasting)
                .body(text);
    }

    private static String read(Resource resource) throws IOException {
        var css = resource.getContentAsString(StandardCharsets.UTF_8) + "\n";
        return PICTURE.matcher(css).replaceAll(found -> "url(" + StaticFiles.digested(found.group(1)) + ")");
    }
}
