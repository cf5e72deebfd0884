package org.gongkai.disclosure.requests.following;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.gongkai.FormVisit;
import org.gongkai.GongkaiTest;
import org.gongkai.disclosure.requests.ledger.RequestFile;
import org.gongkai.disclosure.requests.life.Act;
import org.gongkai.disclosure.requests.office.Applying;
import org.gongkai.disclosure.requests.office.RequestCase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every address of the product, asked with the numbers, codes and identities of somebody's answered request, by everybody whose
 * business it is not: neither who asked, nor what, nor the answer is in anything they get.
 */
@GongkaiTest
class RequestSweepPageTests extends RequestCase {

    private static final String NAME = "蓝田玉暖";
    private static final String WANTED = "沧海月明珠有泪";
    private static final String ANSWER = "庄生晓梦迷蝴蝶";
    private static final Pattern VARIABLE = Pattern.compile("\\{[^{}]*(?:\\{[^{}]*}[^{}]*)*}");
    private static final Pattern FILE_OF_A_REQUEST = Pattern.compile("/(?:desk/requests|requests/mine)/.*\\{.*");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @LocalServerPort
    private int port;

    @Test
    void nobodyReachesAnothersRequestByAnyAddress() throws Exception {
        var file = answered();
        var keys = keys(file);
        var others = new LinkedHashMap<String, FormVisit>();
        others.put("a stranger", new FormVisit(port));
        others.put("another applicant", anotherApplicant());
        others.put("a clerk of another unit", FormVisit.of(port, "jiedao"));
        others.put("the system administrator", FormVisit.of(port, "guanli"));
        others.put("the audit administrator", FormVisit.of(port, "shenji"));
        int asked = 0;
        for (var visitor : others.entrySet()) {
            for (var pattern : patterns()) {
                for (var path : filled(pattern, keys)) {
                    var answer = visitor.getValue().get(path);
                    asked++;
                    var who = visitor.getKey() + " at " + path;
                    assertThat(answer.statusCode()).as(who).isLessThan(500);
                    saysNothing(who, answer);
                    if (FILE_OF_A_REQUEST.matcher(pattern).matches()) {
                        assertThat(answer.statusCode()).as(who).isNotEqualTo(200);
                    }
                }
            }
        }
        assertThat(asked).isGreaterThan(1000);
    }

    @Test
    void noSearchKnowsWhatIsNotPublished() throws Exception {
        answered();
        for (var visit : List.of(new FormVisit(port), anotherApplicant(), FormVisit.of(port, "jiedao"))) {
            for (var words : List.of(NAME, WANTED, ANSWER)) {
                for (var page :
                        List.of("/search?q=", "/api/v1/search?q=", "/requests?q=", "/api/v1/requests/answered?q=")) {
                    var answer = visit.get(page + words);
                    assertThat(answer.statusCode()).as(page).isEqualTo(200);
                    assertThat(answer.body()
                                    .replace("value=\"" + words + "\"", "")
                                    .split(words, -1)
                                    .length)
                            .as(page + words + ": only what was typed comes back")
                            .isLessThanOrEqualTo(echoes(visit, page, words));
                }
            }
        }
    }

    /** How often a page says what was typed when nothing at all is found. */
    private static int echoes(FormVisit visit, String page, String words) throws Exception {
        var nonsense = "锟".repeat(words.length());
        return visit.get(page + nonsense)
                .body()
                .replace("value=\"" + nonsense + "\"", "")
                .split(nonsense, -1)
                .length;
    }

    private static void saysNothing(String who, HttpResponse<String> answer) {
        for (var secret : List.of(NAME, WANTED, ANSWER)) {
            assertThat(answer.body().contains(secret))
                    .as(who + " reads " + secret)
                    .isFalse();
        }
    }

    private RequestFile answered() {
        var file = confirm(apply(NAME, WANTED + "的名单"));
        prepare(file, "1-2", "answer", ANSWER);
        act("lingdao", file.id(), Act.SIGN);
        return act("kexin", file.id(), Act.DELIVER, "way", "ONLINE", "on", today().toString(), "evidence", "网上");
    }

    /** What could be put into an address: the request itself, its letters, the codes on them. */
    private Set<String> keys(RequestFile file) {
        var keys = new TreeSet<String>();
        keys.add(file.id().toString());
        keys.add(file.number().toString());
        letters.of(file.id()).forEach(letter -> keys.add(Long.toString(letter.id())));
        keys.addAll(jdbc.sql(
                        "select code from requests_paper p join requests_letter l on l.id = p.letter_id where l.request_id = ?")
                .param(file.id().value())
                .query(String.class)
                .list());
        assertThat(keys).hasSizeGreaterThan(3);
        return keys;
    }

    private FormVisit anotherApplicant() throws Exception {
        var other = reception.apply(Applying.person("别人丙", "0471-4912345", "mzj", "别人：自己的信息"));
        var visit = new FormVisit(port).at("/requests/status");
        visit.post(
                "/requests/status",
                "number",
                other.file().number().toString(),
                "code",
                other.code().value());
        assertThat(visit.get("/requests/mine").statusCode()).isEqualTo(200);
        return visit;
    }

    private Set<String> patterns() {
        var patterns = new TreeSet<String>();
        mappings.getHandlerMethods().forEach((info, handler) -> {
            var methods = info.getMethodsCondition().getMethods();
            if (handler.getBeanType().getName().startsWith("org.gongkai")
                    && (methods.isEmpty() || methods.contains(RequestMethod.GET))) {
                patterns.addAll(info.getPatternValues());
            }
        });
        return patterns;
    }

    /** A pattern with every key in its first variable, and the same or the request itself in the others. */
    private static List<String> filled(String pattern, Set<String> keys) {
        if (!VARIABLE.matcher(pattern).find()) {
            return List.of(pattern);
        }
        var paths = new TreeSet<String>();
        for (var first : keys) {
            for (var second : keys) {
                paths.add(VARIABLE.matcher(VARIABLE.matcher(pattern).replaceFirst(first))
                        .replaceAll(second));
            }
        }
        return new ArrayList<>(paths);
    }
}
