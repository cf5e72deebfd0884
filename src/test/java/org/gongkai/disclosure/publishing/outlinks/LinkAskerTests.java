package org.gongkai.disclosure.publishing.outlinks;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Asking links against a server of our own on loopback, which the setting for intranets allows. */
class LinkAskerTests {

    private static final Duration SHORT = Duration.ofMillis(400);

    private final ConcurrentLinkedQueue<String> heard = new ConcurrentLinkedQueue<>();
    private HttpServer server;
    private String site;
    private LinkAsker asker;

    @BeforeEach
    void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
        site = "http://site.test:" + server.getAddress().getPort();
        asker = asker(List.of("site.test"));
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    @Test
    void whatAnswersAnswersAndWhatIsGoneIsGone() {
        assertThat(asker.ask(site + "/there").outcome()).isEqualTo(Outcome.ANSWERS);
        assertThat(asker.ask(site + "/status/404")).isEqualTo(new Answer(Outcome.GONE, 404, null));
        assertThat(asker.ask(site + "/status/410").outcome()).isEqualTo(Outcome.GONE);
        assertThat(asker.ask(site + "/status/503").outcome()).isEqualTo(Outcome.SERVER_ERROR);
        assertThat(asker.ask(site + "/status/403").outcome()).isEqualTo(Outcome.GUARDED);
    }

    @Test
    void whoDoesNotUnderstandHeadIsAskedWithGet() {
        assertThat(asker.ask(site + "/only-get").outcome()).isEqualTo(Outcome.ANSWERS);
        assertThat(heard).containsExactly("HEAD /only-get", "GET /only-get");
        heard.clear();
        asker.ask(site + "/there");
        assertThat(heard).containsExactly("HEAD /there");
    }

    @Test
    void addressesAsPeopleWriteThemAreAsked() {
        assertThat(asker.ask(site + "/通知 公告[1].html?名=值#第一章").outcome()).isEqualTo(Outcome.ANSWERS);
        assertThat(heard)
                .containsExactly("HEAD /%E9%80%9A%E7%9F%A5%20%E5%85%AC%E5%91%8A%5B1%5D.html?%E5%90%8D=%E5%80%BC");
    }

    @Test
    void redirectsAreFollowedButNotForEver() {
        assertThat(asker.ask(site + "/to?there").outcome()).isEqualTo(Outcome.ANSWERS);
        assertThat(asker.ask(site + "/round").outcome()).isEqualTo(Outcome.TOO_MANY_REDIRECTS);
        assertThat(heard.stream().filter("HEAD /round"::equals)).hasSize(6);
    }

    @Test
    void silenceIsATimeoutAndAClosedDoorIsRefused() throws IOException {
        assertThat(asker.ask(site + "/silent").outcome()).isEqualTo(Outcome.TIMEOUT);
        int closed;
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            closed = free.getLocalPort();
        }
        assertThat(asker.ask("http://site.test:" + closed + "/").outcome()).isEqualTo(Outcome.REFUSED);
    }

    @Test
    void aNameNobodyHasIsAnUnknownHost() {
        assertThat(asker.ask("http://nobody.test/").outcome()).isEqualTo(Outcome.UNKNOWN_HOST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/",
                "http://[::1]/",
                "http://0.0.0.0/",
                "http://10.1.2.3/",
                "http://172.16.0.1/",
                "http://192.168.1.1/",
                "http://169.254.169.254/latest/meta-data/",
                "http://100.100.100.200/latest/meta-data/",
                "http://198.18.0.1/",
                "http://[::ffff:127.0.0.1]/",
                "http://[fd00:ec2::254]/",
                "http://[fe80::1]/",
                "http://[64:ff9b::7f00:1]/",
                "http://[2002:7f00:1::1]/",
                "http://inside.test/",
                "http://mixed.test/"
            })
    void machinesInsideAreNeverAsked(String address) {
        assertThat(asker.ask(address).outcome()).isEqualTo(Outcome.PRIVATE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///etc/passwd",
                "ftp://site.test/",
                "gopher://site.test/",
                "http://user:word@site.test/",
                "http://site.test:22/",
                "http://"
            })
    void onlyPlainAddressesOfTheWebAreAsked(String address) {
        assertThat(asker.ask(address).outcome()).isEqualTo(Outcome.MALFORMED);
    }

    @Test
    void aRedirectToTheInsideIsNotFollowed() {
        assertThat(asker.ask(site + "/to-inside").outcome()).isEqualTo(Outcome.PRIVATE);
        assertThat(asker.ask(site + "/to-file").outcome()).isEqualTo(Outcome.MALFORMED);
    }

    @Test
    void aNameThatWasFoundFitIsNotLookedUpAgain() {
        var turns = new ConcurrentLinkedQueue<>(List.of("93.184.215.14", "127.0.0.1"));
        var destinations = new Destinations(List.of(), host -> addresses(String.valueOf(turns.poll())));
        var quick = new LinkAsker(destinations, new Wire(Duration.ofMillis(50), Duration.ofMillis(50)));
        quick.ask(site.replace("site.test", "rebinding.test") + "/there");
        assertThat(heard).isEmpty();
        assertThat(turns).hasSize(1);
    }

    @Test
    void whereNobodyIsHeardAndTheProbeIsSilentNothingIsCalledDead() {
        var links =
                Map.of("a.test", List.of("http://a.test/"), "b.test", List.of("http://b.test/1", "http://b.test/2"));
        var lost = new LinkRound(asker::ask, () -> false, 0).ask(links);
        assertThat(lost)
                .hasSize(3)
                .allSatisfy((address, answer) -> assertThat(answer.outcome()).isEqualTo(Outcome.NO_WAY_OUT));
        var probed = new LinkRound(asker::ask, () -> true, 0).ask(links);
        assertThat(probed.values())
                .allSatisfy(answer -> assertThat(answer.outcome()).isEqualTo(Outcome.UNKNOWN_HOST));
        var oneHeard = new LinkRound(asker::ask, () -> false, 0)
                .ask(Map.of("a.test", List.of("http://a.test/"), "site.test", List.of(site + "/status/404")));
        assertThat(oneHeard.get("http://a.test/").outcome()).isEqualTo(Outcome.UNKNOWN_HOST);
    }

    private LinkAsker asker(List<String> intranet) {
        return new LinkAsker(new Destinations(intranet, LinkAskerTests::resolve), new Wire(SHORT, SHORT));
    }

    private static InetAddress[] resolve(String host) throws UnknownHostException {
        return switch (host) {
            case "site.test", "inside.test" -> addresses("127.0.0.1");
            case "mixed.test" -> new InetAddress[] {addresses("93.184.215.14")[0], addresses("10.0.0.8")[0]};
            default -> {
                if (!host.matches("[\\d.]+|[0-9a-f:.]+:[0-9a-f:.]*")) throw new UnknownHostException(host);
                yield addresses(host);
            }
        };
    }

    private static InetAddress[] addresses(String literal) throws UnknownHostException {
        return InetAddress.getAllByName(literal);
    }

    private void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getRawPath();
        var query = exchange.getRequestURI().getRawQuery();
        heard.add(exchange.getRequestMethod() + " " + path + (query == null ? "" : "?" + query));
        int status = path.startsWith("/status/") ? Integer.parseInt(path.substring(8)) : 200;
        switch (path) {
            case "/only-get" -> status = exchange.getRequestMethod().equals("HEAD") ? 405 : 200;
            case "/to" -> status = redirect(exchange, "/" + query);
            case "/round" -> status = redirect(exchange, "/round");
            case "/to-inside" -> status = redirect(exchange, "http://169.254.169.254/latest/");
            case "/to-file" -> status = redirect(exchange, "file:///etc/passwd");
            case "/silent" ->
                java.util.concurrent.locks.LockSupport.parkNanos(
                        SHORT.multipliedBy(3).toNanos());
            default -> {}
        }
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    private static int redirect(HttpExchange exchange, String target) {
        exchange.getResponseHeaders().add("Location", target);
        return 302;
    }
}
