package org.gongkai.portal.search.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.gongkai.portal.search.SearchDesk;
import org.gongkai.portal.search.turnstile.Turnstile;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Search for machines. */
@RestController
@RequestMapping("/api/v1/search")
@Tag(name = "search", description = "Everything that is public, found by words, phrases and document numbers")
class SearchApi {

    private final SearchDesk desk;
    private final ApiQuestion questions;
    private final Names names;
    private final Answers answers;
    private final Turnstile turnstile;

    SearchApi(SearchDesk desk, ApiQuestion questions, Names names, Answers answers, Turnstile turnstile) {
        this.desk = desk;
        this.questions = questions;
        this.names = names;
        this.answers = answers;
        this.turnstile = turnstile;
    }

    @GetMapping
    @Operation(summary = "Find documents, attachments, matters and units")
    @Parameter(name = "q", in = ParameterIn.QUERY, required = true, description = "Words, phrases, numbers")
    @Parameter(name = "within", in = ParameterIn.QUERY, description = "Words that the results must hold too")
    @Parameter(name = "kind", in = ParameterIn.QUERY, description = "Kind of document or type; may be repeated")
    @Parameter(name = "unit", in = ParameterIn.QUERY, description = "Code, id or name of a unit; may be repeated")
    @Parameter(name = "field", in = ParameterIn.QUERY, description = "Slug of a field; may be repeated")
    @Parameter(name = "year", in = ParameterIn.QUERY, description = "Year of publication; may be repeated")
    @Parameter(
            name = "validity",
            in = ParameterIn.QUERY,
            description = "IN_FORCE, NOT_YET, REPEALED, REPLACED, EXPIRED on this day")
    @Parameter(name = "type", in = ParameterIn.QUERY, description = "DOCUMENT, ATTACHMENT, MATTER, UNIT")
    @Parameter(name = "sort", in = ParameterIn.QUERY, description = "relevance (default) or newest")
    @Parameter(
            name = "page",
            in = ParameterIn.QUERY,
            schema = @Schema(type = "integer", minimum = "1", defaultValue = "1"))
    @Parameter(
            name = "size",
            in = ParameterIn.QUERY,
            schema = @Schema(type = "integer", minimum = "1", maximum = "100", defaultValue = "10"))
    @ApiResponse(responseCode = "200", description = "What was found, with counts for every filter")
    @ApiResponse(
            responseCode = "400",
            description = "A parameter is wrong; the problem names it and says what is allowed")
    @ApiResponse(responseCode = "503", description = "Too many searches at this moment; ask again in a second")
    SearchAnswer search(
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
            HttpServletRequest request,
            HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-cache");
        var question = questions.read(parameters, desk.deepest());
        var answer = turnstile.pass(request.getRemoteAddr(), () -> answers.literally(question));
        return SearchAnswer.of(answer, names, desk.today());
    }
}
