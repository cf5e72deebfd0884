package org.gongkai.foundation.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.gongkai.FormVisit;
import org.gongkai.GongkaiTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every route of the product × every kind of visitor, read off Spring's own mappings: a new route is swept by itself. */
@GongkaiTest
class RouteSweepTests {

    private static final Pattern VARIABLE = Pattern.compile("\\{[^{}]*(?:\\{[^{}]*}[^{}]*)*}");
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final List<String> STAFF =
            List.of("kexin", "shenhe", "baomi", "lingdao", "jiedao", "gongkaiban", "guanli", "anquan", "shenji");

    private static final Map<String, Set<String>> ADMINISTRATION = Map.of(
            "/desk/people", Set.of("guanli", "anquan", "shenji"),
            "/desk/people/enrolment", Set.of("guanli"),
            "/desk/proposals", Set.of("guanli", "anquan", "shenji"),
            "/desk/access", Set.of("shenji"));

    /** What is done to an account, and who alone may. */
    private static final Map<String, String> WORK = Map.of(
            "", "guanli",
            "/closing", "guanli",
            "/reopening", "guanli",
            "/password", "guanli",
            "/unlocking", "anquan",
            "/grants", "anquan",
            "/grants/removal", "anquan");

    private record Route(RequestMethod method, String path) {
        boolean isStaff() {
            return path.equals("/desk") || path.startsWith("/desk/") || path.startsWith("/design");
        }

        boolean isMachine() {
            return path.startsWith("/api/");
        }

        boolean changes() {
            return method != RequestMethod.GET;
        }
    }

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @LocalServerPort
    private int port;

    @Test
    void strangersSeeNoStaffPage() {
        sweep(HttpClient.newHttpClient(), route -> route.isStaff() && !route.changes(), (route, answer) -> {
            assertThat(answer.statusCode()).as(route.toString()).isEqualTo(302);
            assertThat(answer.headers().firstValue("Location").orElse("")).contains("/sign-in");
        });
    }

    @Test
    void strangersChangeNothing() {
        sweep(
                HttpClient.newHttpClient(),
                Route::changes,
                (route, answer) -> assertThat(answer.statusCode())
                        .as(route.toString())
                        .isIn(route.isMachine() ? Set.of(401, 403) : Set.of(401, 403, 302)));
    }

    @Test
    void noPageOfAnyKindBreaksOnAnybody() throws Exception {
        for (var login : STAFF) {
            sweep(
                    signedIn(login),
                    route -> !route.changes(),
                    (route, answer) -> assertThat(answer.statusCode())
                            .as(login + " " + route)
                            .isLessThan(500));
        }
        sweep(
                HttpClient.newHttpClient(),
                route -> !route.changes(),
                (route, answer) ->
                        assertThat(answer.statusCode()).as(route.toString()).isLessThan(500));
    }

    @Test
    void nothingChangesWithoutTheFormsToken() throws Exception {
        for (var login : STAFF) {
            sweep(
                    signedIn(login),
                    route -> route.changes() && !route.isMachine(),
                    (route, answer) -> assertThat(answer.statusCode())
                            .as(login + " " + route)
                            .isEqualTo(403));
        }
    }

    @Test
    void whatAdministratorsSeeIsForThemOnly() throws Exception {
        for (var login : STAFF) {
            sweep(
                    signedIn(login),
                    route ->
                            !route.changes() && ADMINISTRATION.keySet().stream().anyMatch(route.path()::startsWith),
                    (route, answer) -> assertThat(answer.statusCode() == 403)
                            .as(login + " " + route + " " + answer.statusCode())
                            .isEqualTo(!seers(route).contains(login)));
        }
    }

    /** Every change to an account by every one of the staff: each act has one office, and the other two are refused. */
    @Test
    void noAdministratorDoesAnothersWork() throws Exception {
        for (var login : STAFF) {
            var visit = FormVisit.of(port, login);
            for (var act : WORK.entrySet()) {
                var answer = visit.post("/desk/people/999999999" + act.getKey(), "role", "CLERK", "name", "x");
                assertThat(answer.statusCode() == 403)
                        .as(login + " " + act.getKey() + " " + answer.statusCode())
                        .isEqualTo(!act.getValue().equals(login));
            }
        }
    }

    @Test
    void aSessionOpensNoMachineInterface() throws Exception {
        sweep(
                signedIn("gongkaiban"),
                route -> route.isMachine() && route.changes(),
                (route, answer) ->
                        assertThat(answer.statusCode()).as(route.toString()).isIn(401, 403));
    }

    private static Set<String> seers(Route route) {
        return ADMINISTRATION.entrySet().stream()
                .filter(rule -> route.path().startsWith(rule.getKey()))
                .max(Comparator.comparing(rule -> rule.getKey().length()))
                .orElseThrow()
                .getValue();
    }

    private interface Expectation {
        void of(Route route, HttpResponse<String> answer);
    }

    private void sweep(HttpClient visitor, Predicate<Route> which, Expectation expected) {
        var chosen = routes().stream().filter(which).toList();
        assertThat(chosen).isNotEmpty();
        for (var route : chosen) {
            expected.of(route, ask(visitor, route));
        }
    }

    private List<Route> routes() {
        var routes = new ArrayList<Route>();
        mappings.getHandlerMethods().forEach((info, handler) -> {
            if (!handler.getBeanType().getName().startsWith("org.gongkai")) return;
            Set<RequestMethod> methods = info.getMethodsCondition().getMethods().isEmpty()
                    ? Set.of(RequestMethod.GET)
                    : info.getMethodsCondition().getMethods();
            for (var pattern : new TreeSet<>(info.getPatternValues())) {
                methods.forEach(method -> routes.add(new Route(method, concrete(pattern))));
            }
        });
        return routes;
    }

    private static String concrete(String pattern) {
        return VARIABLE.matcher(pattern.replace("{code", "{c§")).replaceAll(found -> {
            var variable = found.group();
            return variable.startsWith("{c§") ? "mzj" : variable.contains("igest") ? "0".repeat(64) : "1";
        });
    }

    private HttpResponse<String> ask(HttpClient visitor, Route route) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + route.path()))
                .method(route.method().name(), BodyPublishers.noBody());
        if (route.changes()) {
            request.header("Content-Type", "application/x-www-form-urlencoded");
        }
        try {
            return visitor.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(route.toString(), e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpClient signedIn(String login) throws IOException, InterruptedException {
        var client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        var origin = "http://localhost:" + port;
        var page = client.send(
                HttpRequest.newBuilder(URI.create(origin + "/sign-in")).build(), BodyHandlers.ofString());
        var token = CSRF.matcher(page.body());
        assertThat(token.find()).isTrue();
        var form = "login=" + login + "&password=" + SampleStaff.PASSWORD + "&_csrf="
                + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8);
        var answer = client.send(
                HttpRequest.newBuilder(URI.create(origin + "/sign-in"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.discarding());
        assertThat(answer.headers().firstValue("Location").orElse("")).as(login).doesNotContain("sign-in");
        return client;
    }
}
