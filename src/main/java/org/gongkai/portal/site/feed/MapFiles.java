package org.gongkai.portal.site.feed;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.gongkai.foundation.design.NotFound;
import org.gongkai.foundation.design.Site;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The site map for search engines, in parts, and what they may read. */
@Controller
class MapFiles {

    private static final MediaType XML = new MediaType("application", "xml", StandardCharsets.UTF_8);
    private static final MediaType TEXT = new MediaType("text", "plain", StandardCharsets.UTF_8);

    private final MapParts parts;
    private final Site site;

    MapFiles(MapParts parts, Site site) {
        this.parts = parts;
        this.site = site;
    }

    @GetMapping("/sitemap.xml")
    ResponseEntity<String> index() {
        var xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
                .append("<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
        parts.names()
                .forEach(name ->
                        xml.append("<sitemap><loc>%s/sitemap-%s.xml</loc></sitemap>%n".formatted(origin(), name)));
        return answer(XML, xml.append("</sitemapindex>\n").toString());
    }

    @GetMapping("/sitemap-{kind:[a-z]+}-{number:[1-9][0-9]{0,4}}.xml")
    ResponseEntity<String> part(@PathVariable String kind, @PathVariable int number) {
        var xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
                .append("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
        var places = parts.part(kind, number);
        if (places.isEmpty()) {
            throw new NotFound();
        }
        for (var place : places) {
            xml.append("<url><loc>").append(origin()).append(place.path()).append("</loc>");
            if (place.changed() != null) {
                xml.append("<lastmod>").append(place.changed()).append("</lastmod>");
            }
            xml.append("</url>\n");
        }
        return answer(XML, xml.append("</urlset>\n").toString());
    }

    @GetMapping("/robots.txt")
    ResponseEntity<String> robots() {
        return answer(TEXT, """
                User-agent: *
                Disallow: /desk
                Disallow: /theme
                Disallow: /sign-in
                Sitemap: %s/sitemap.xml
                """.formatted(origin()));
    }

    private String origin() {
        return site.address().isEmpty()
                ? ServletUriComponentsBuilder.fromCurrentContextPath().toUriString()
                : site.address();
    }

    private static ResponseEntity<String> answer(MediaType type, String body) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.maxAge(Duration.ZERO).cachePublic().mustRevalidate())
                .body(body);
    }
}
