package org.gongkai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.SourceTree.MAIN;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Where something dangerous may stand in the sources, and nowhere else; see {@code docs/security}. */
class SecurityRulesTests {

    private static final Path STATIC = Path.of("src/main/resources/static/js");

    @Test
    void onlyTextThatWasCleanedIsPutIntoAPageAsItIs() {
        assertThat(MAIN.where(".jte", text -> text.contains("$unsafe")))
                .containsExactlyInAnyOrder(
                        "disclosure/publishing/editing/clash.jte",
                        "disclosure/publishing/reviewing/difference.jte",
                        "disclosure/publishing/reviewing/document.jte",
                        "disclosure/publishing/reviewing/preview.jte",
                        "disclosure/publishing/web/changes.jte",
                        "disclosure/publishing/web/document.jte");
    }

    @Test
    void javaObjectsAreReadFromTheJarAlone() {
        assertThat(using("\\bObjectInputStream\\b")).containsExactly("disclosure/publishing/lexicon/Dictionary.java");
        assertThat(using("enableDefaultTyping|activateDefaultTyping|XMLDecoder|XStream"))
                .isEmpty();
    }

    @Test
    void otherProgramsAreStartedInFewPlaces() {
        assertThat(using("\\bProcessBuilder\\(|getRuntime\\(\\)\\.exec"))
                .containsExactlyInAnyOrder(
                        "client/bench/LoadBench.java",
                        "client/keeping/RestoreDrill.java",
                        "foundation/backup/Restoration.java",
                        "foundation/database/Orphan.java",
                        "foundation/files/reading/Launch.java",
                        "foundation/privacy/scanning/Recognizer.java");
    }

    @Test
    void nothingIsLookedUpThatOthersCanLeadAstray() {
        assertThat(using(
                        "\\bInitialContext\\b|\\bJndi\\w*|\\bLdap\\w*|\\bXPath\\w*\\b|SpelExpressionParser|ScriptEngine|"
                                + "X509\\w*TrustManager|implements TrustManager|HostnameVerifier|setFollowRedirects"))
                .isEmpty();
    }

    @Test
    void weakDigestsNameNothingSecret() {
        assertThat(using("(?i)md5|\"SHA-?1\""))
                .containsExactlyInAnyOrder(
                        "foundation/design/web/Freshness.java",
                        "foundation/design/web/StaticFiles.java",
                        "foundation/design/web/StyleSheet.java",
                        "portal/site/answering/Recording.java");
        assertThat(using("HmacSHA1")).containsExactly("foundation/identity/factor/Totp.java");
        assertThat(using("/ECB|/CBC|\\bDES\\b|RC4|PKCS1Padding")).isEmpty();
    }

    @Test
    void chanceThatCanBeGuessedNamesNothingSecret() {
        assertThat(using("new Random\\(|ThreadLocalRandom|Math\\.random"))
                .containsExactlyInAnyOrder(
                        "client/keeping/LikeForLike.java",
                        "foundation/design/trouble/ErrorPages.java",
                        "foundation/operation/web/RequestMeter.java");
    }

    @Test
    void scriptsKeepNothingInTheBrowserAndRunNoTextOfOthers() throws Exception {
        var scripts = scripts();
        assertThat(scripts)
                .isNotEmpty()
                .allSatisfy(script -> assertThat(SourceTree.text(script))
                        .as("%s", script)
                        .doesNotContainPattern(
                                "localStorage|sessionStorage|indexedDB|document\\.cookie|\\beval\\(|new Function|"
                                        + "postMessage|document\\.write|outerHTML|insertAdjacentHTML|__proto__"));
        // the one that is written from outside is a piece of page that the server made
        assertThat(scripts)
                .filteredOn(script -> Pattern.compile("innerHTML\\s*=")
                        .matcher(SourceTree.text(script))
                        .find())
                .extracting(script -> script.getFileName().toString())
                .containsExactly("editing.js");
    }

    @Test
    void whatAProxySaysIsBelievedFromThisMachineAlone() throws Exception {
        var settings = new Properties();
        try (var in = Files.newBufferedReader(Path.of("src/main/resources/application.properties"))) {
            settings.load(in);
        }
        assertThat(settings.getProperty("server.forward-headers-strategy")).isEqualTo("native");
        var proxies = Pattern.compile(settings.getProperty("server.tomcat.remoteip.internal-proxies"));
        assertThat(List.of("127.0.0.1", "::1", "0:0:0:0:0:0:0:1"))
                .allMatch(address -> proxies.matcher(address).matches());
        assertThat(List.of("10.0.0.1", "192.168.1.1", "172.16.0.1", "203.0.113.9", "1127.0.0.1"))
                .noneMatch(address -> proxies.matcher(address).matches());
    }

    @Test
    void theExampleOfAProxySpeaksTlsOfToday() {
        assertThat(SourceTree.text(Path.of("docs/operations.md")))
                .contains("ssl_protocols TLSv1.2 TLSv1.3;", "ssl_ciphers ", "location /api/ { return 403; }");
    }

    /** What stands in the arguments of a line of the log; the words of the line itself do not count. */
    @Test
    void noLineOfTheLogIsGivenASecret() {
        var line = Pattern.compile("\\b(?i:log)\\.(?:info|warn|error|debug)\\(([^;]*);");
        assertThat(MAIN.where(
                        ".java",
                        text -> line.matcher(text)
                                .results()
                                .map(found -> found.group(1).replaceAll("\"[^\"]*\"", ""))
                                .anyMatch(arguments -> arguments.matches(
                                        "(?is).*\\b(password|secret|token|code|login|name|address|query)\\b.*"))))
                .isEmpty();
    }

    @Test
    void noSecretLiesInTheSources() {
        var secret = Pattern.compile("-----BEGIN [A-Z ]*PRIVATE KEY|AKIA[0-9A-Z]{16}|gh[pousr]_[A-Za-z0-9]{30}|"
                + "(?i)(secret|token|passwd|password)\\s*[:=]\\s*\"[A-Za-z0-9+/=_-]{16,}\"");
        for (var kind : List.of(".java", ".jte", ".properties", ".sql", ".txt")) {
            assertThat(MAIN.where(kind, text -> secret.matcher(text).find())).isEmpty();
        }
        assertThat(secret.matcher(SourceTree.text(Path.of("src/main/resources/application.properties")))
                        .find())
                .isFalse();
    }

    private static List<String> using(String pattern) {
        var compiled = Pattern.compile(pattern);
        return MAIN.where(
                ".java", text -> compiled.matcher(withoutComments(text)).find());
    }

    private static String withoutComments(String text) {
        return text.replaceAll("(?ms)^\\s*/\\*.*?\\*/", "").replaceAll("(?m)^\\s*//.*$", "");
    }

    private static List<Path> scripts() throws IOException {
        try (var files = Files.walk(STATIC)) {
            // the bundle of the editor is made elsewhere and comes with its own rules
            return files.filter(file -> file.toString().endsWith(".js") && !file.endsWith("tiptap.js"))
                    .toList();
        }
    }
}
