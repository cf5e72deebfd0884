package org.gongkai.portal.site.mirror;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.gongkai.GongkaiTest;
import org.gongkai.disclosure.publishing.Cast;
import org.gongkai.disclosure.publishing.DocumentKind;
import org.gongkai.disclosure.publishing.EditionId;
import org.gongkai.disclosure.publishing.PublicationOffice;
import org.gongkai.disclosure.publishing.PublishingDesk;
import org.gongkai.disclosure.publishing.ReviewDesk;
import org.gongkai.foundation.design.Refused;
import org.gongkai.foundation.organization.UnitDirectory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** The mirror goes on alone: it is made, then only its files are asked. */
@GongkaiTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MirrorModuleTests {

    private static final Pattern LINK = Pattern.compile("\\s(?:href|src|action)=\"([^\"]*)\"");

    @Autowired
    private MirrorOffice office;

    @Autowired
    private PublishingDesk desk;

    @Autowired
    private ReviewDesk reviews;

    @Autowired
    private PublicationOffice publication;

    @Autowired
    private UnitDirectory units;

    private final HttpClient client = HttpClient.newHttpClient();
    private Path dir;
    private StaticServer files;
    private EditionId withdrawn;
    private EditionId standing;

    @BeforeAll
    void make(@TempDir Path temporary) throws IOException {
        dir = temporary.resolve("site");
        withdrawn = publish("镜像里先撤回的文件");
        standing = publish("镜像里的文件");
        publication.withdraw(withdrawn.document(), "发布有误。", Cast.LEADER);
        var figures = office.whole(dir, (_, _) -> true);
        assertThat(figures.failed()).isZero();
        files = new StaticServer(dir);
    }

    @AfterAll
    void close() {
        files.close();
    }

    @Test
    void noLinkOfTheMirrorIsDead() throws Exception {
        var seen = new HashSet<String>(Set.of("/"));
        var next = new ArrayDeque<>(seen);
        var dead = new ArrayList<String>();
        while (!next.isEmpty()) {
            var path = next.poll();
            var answer = get(path);
            if (answer.statusCode() != 200) {
                dead.add(path + " " + answer.statusCode());
                continue;
            }
            var text = new String(answer.body(), StandardCharsets.UTF_8);
            if (!text.startsWith("<!DOCTYPE html>")) continue;
            for (var link : LINK.matcher(text).results().map(l -> l.group(1)).toList()) {
                if (!link.startsWith("/") || link.startsWith("//")) continue;
                assertThat(link).as("on " + path).doesNotContain("?");
                var target = link.replaceFirst("#.*$", "");
                if (!target.isEmpty() && seen.add(target)) next.add(target);
            }
        }
        assertThat(dead).isEmpty();
        assertThat(seen)
                .contains("/documents", "/policies", "/lists", "/units/mzj", "/offline", "/feed.atom", "/life")
                .contains(standing.document().url());
        assertThat(seen).anyMatch(path -> path.matches("/css/gongkai\\.[0-9a-f]{32}\\.css"));
        assertThat(seen).anyMatch(path -> path.startsWith("/documents/page/"));
    }

    @Test
    void whatWasWithdrawnSaysSoAndWhy() throws Exception {
        var answer = get(withdrawn.document().url());
        assertThat(answer.statusCode()).isEqualTo(410);
        assertThat(new String(answer.body(), StandardCharsets.UTF_8)).contains("发布有误。");
        assertThat(telling("镜像里先撤回的文件")).isEmpty();
    }

    @Test
    void whatChangesIsRenewedAndNothingElse() throws Exception {
        office.renew(dir);
        var untouched = dir.resolve("guide.html");
        var before = Files.getLastModifiedTime(untouched);
        var id = publish("后来公开的文件");
        office.renew(dir);
        assertThat(get(id.document().url()).statusCode()).isEqualTo(200);
        assertThat(telling("后来公开的文件"))
                .contains(
                        "documents.html",
                        "index.html",
                        "feed.atom",
                        "units/mzj.html",
                        "documents/" + id.document() + ".html");
        assertThat(Files.getLastModifiedTime(untouched)).isEqualTo(before);

        publication.withdraw(id.document(), "不该公开。", Cast.LEADER);
        office.renew(dir);
        assertThat(get(id.document().url()).statusCode()).isEqualTo(410);
        assertThat(telling("后来公开的文件")).isEmpty();
        assertThat(office.renew(dir).written()).isZero();
    }

    @Test
    void aFolderWithOtherThingsInItIsNotTouched(@TempDir Path other) throws IOException {
        Files.writeString(other.resolve("important.txt"), "x");
        assertThatThrownBy(() -> office.renew(other)).isInstanceOf(Refused.class);
        try (var inside = Files.list(other)) {
            assertThat(inside.toList()).hasSize(1);
        }
    }

    private List<String> telling(String sentence) throws IOException {
        try (var all = Files.walk(dir)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> tells(file, sentence))
                    .map(file -> dir.relativize(file).toString())
                    .toList();
        }
    }

    private static boolean tells(Path file, String sentence) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8).contains(sentence);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private EditionId publish(String title) {
        return Cast.publish(
                desk,
                reviews,
                publication,
                units.byCode("mzj").orElseThrow().id(),
                DocumentKind.NOTICE,
                Cast.notice(title));
    }

    private HttpResponse<byte[]> get(String path) throws Exception {
        return client.send(
                HttpRequest.newBuilder(URI.create(files.origin() + path)).build(), BodyHandlers.ofByteArray());
    }
}
