package org.gongkai.portal.search.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.gongkai.portal.search.lexicon.Suggestion;
import org.gongkai.portal.search.lexicon.Suggestions;
import org.gongkai.portal.search.turnstile.Turnstile;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What is offered while somebody types. */
@RestController
@Tag(name = "search")
class SuggestionApi {

    private final Suggestions suggestions;
    private final Turnstile turnstile;

    SuggestionApi(Suggestions suggestions, Turnstile turnstile) {
        this.suggestions = suggestions;
        this.turnstile = turnstile;
    }

    /** What is offered; {@code label} says what a page is. */
    record Offered(
            String text,
            @Nullable String url,
            @Nullable String kind,
            @Nullable String label) {

        static Offered of(Suggestion suggestion) {
            var kind = suggestion.kind();
            return new Offered(suggestion.text(), suggestion.url(), kind, kind == null ? null : Names.kind(kind));
        }
    }

    /** All offers for what was typed. */
    record Offers(String q, List<Offered> suggestions) {}

    @GetMapping("/api/v1/search/suggestions")
    @Operation(summary = "Words and pages that begin, sound or read like what was typed")
    Offers suggest(
            @Parameter(description = "What was typed so far: characters, pinyin or first letters")
                    @RequestParam(defaultValue = "")
                    String q,
            HttpServletRequest request,
            HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-cache");
        return turnstile.pass(
                request.getRemoteAddr(),
                () -> new Offers(q, suggestions.of(q).stream().map(Offered::of).toList()));
    }
}
