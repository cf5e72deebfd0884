package org.gongkai.disclosure.publishing.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import java.util.UUID;
import org.gongkai.FormVisit;
import org.gongkai.GongkaiTest;
import org.gongkai.foundation.database.DataDirectory;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The office's own words: kept at the desk, counted at once, and proofreading for machines. */
@GongkaiTest
class WordPageTests {

    @LocalServerPort
    private int port;

    @Autowired
    private DataDirectory directory;

    private FormVisit office;

    /** A word that no other test uses. */
    private final String word = "示例词" + UUID.randomUUID().toString().substring(0, 6);

    @BeforeEach
    void signIn() throws Exception {
        office = FormVisit.of(port, "gongkaiban");
    }

    @Test
    void aWrongWordCountsAtOnceAndNoMoreWhenItIsTakenOut() throws Exception {
        assertThat(findings("请到" + word + "办理。")).isEmpty();
        assertThat(add("WRONG", word, "新的说法", "").statusCode()).isEqualTo(302);
        var found = findings("请到" + word + "办理。").path(0);
        assertThat(found.path("from").asInt()).isEqualTo(2);
        assertThat(found.path("said").asString()).isEqualTo(word);
        assertThat(found.path("meant").asString()).isEqualTo("新的说法");
        assertThat(found.path("kind").asString()).isEqualTo("LISTED");

        var row = list(word).select("tbody tr").first();
        assertThat(row.text()).contains(word, "错词", "新的说法", "示例公开办");
        office.post(row.select("form").attr("action"));
        assertThat(list(word).text()).contains("没有这样的词条");
        assertThat(findings("请到" + word + "办理。")).isEmpty();
    }

    @Test
    void anExceptionNeedsAReasonAndIsThenRight() throws Exception {
        var refused = add("RIGHT", "未作贵定村" + word.substring(3), "", "");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("请写明为什么这样写没有错", "未作贵定村");
        var place = "贵定" + word.substring(3);
        assertThat(findings("本条未作" + place + "的除外。").size()).isGreaterThan(0);
        add("RIGHT", place, "", "这是示例地名");
        assertThat(findings("本条未作" + place + "的除外。")).isEmpty();
    }

    @Test
    void theSameTwiceAndHalfAPairAreRefusedInASentence() throws Exception {
        add("WRONG", word, "对的", "");
        assertThat(add("WRONG", word, "对的", "").body()).contains("错词里已经有“" + word + "”");
        assertThat(add("WRONG", word + "甲", "", "").body()).contains("错词要写明应为什么");
        assertThat(add("TERM", "一", "", "").body()).contains("写法要有 2 到 8 个字");
        assertThat(add("NONSENSE", word + "乙", "", "").body()).contains("请选一个类别");
    }

    @Test
    void onlyTheOpennessOfficeKeepsWords() throws Exception {
        var clerk = FormVisit.of(port, "kexin");
        assertThat(clerk.get("/desk/words").statusCode()).isEqualTo(403);
        assertThat(clerk.post("/desk/words", "kind", "TERM", "said", word, "meant", "", "reason", "")
                        .statusCode())
                .isEqualTo(403);
        assertThat(clerk.page("/desk").select("nav a[href=/desk/words]")).isEmpty();
        assertThat(office.page("/desk").select("a[href=/desk/words]")).isNotEmpty();
    }

    @Test
    void aFileGoesOutAndComesBackWhole() throws Exception {
        assertThat(enter("类别,写法,应为,理由\r\n错词," + word + ",对的,=1+1\r\n例外," + word + "村,,\"地名,示例\"\r\n", "UTF-8"))
                .isEqualTo(302);
        var file = office.get("/desk/words.csv").body();
        assertThat(file).contains("错词," + word + ",对的,'=1+1", "例外," + word + "村,,\"地名,示例\"");
        assertThat(enter(file, "UTF-8")).isEqualTo(302);
        assertThat(list(word).select("tbody tr")).hasSize(2);
        assertThat(list(word).text()).contains("=1+1").doesNotContain("'=1+1");
        assertThat(enter("错词," + word + "国标,对的,\r\n", "GB18030")).isEqualTo(302);
        assertThat(list(word + "国标").select("tbody tr")).hasSize(1);
    }

    @Test
    void oneWrongLineRefusesTheWholeFile() throws Exception {
        assertThat(enter("错词," + word + ",对的,\r\n错词," + word + "二,,\r\n", "UTF-8"))
                .isEqualTo(422);
        assertThat(list(word).text()).contains("没有这样的词条");
        assertThat(enter("不认识," + word + "\r\n别的," + word + "\r\n", "UTF-8")).isEqualTo(422);
        assertThat(enter("", "UTF-8")).isEqualTo(422);
    }

    @Test
    void machinesAskWithinLimitsAndNotAsStrangers() throws Exception {
        assertThat(ask(true, "{}").statusCode()).isEqualTo(422);
        assertThat(ask(true, "{\"text\":\"" + "好".repeat(200_001) + "\"}").body())
                .contains("一次最多 200,000 个字");
        assertThat(ask(false, "{\"text\":\"未作贵定\"}").statusCode()).isEqualTo(401);
        var several = JsonMapper.shared()
                .readTree(ask(true, "{\"texts\":[\"本办法未作贵定的除外\",\"没有错\"]}").body());
        assertThat(several.path("results")).hasSize(2);
        assertThat(several.path("results")
                        .path(0)
                        .path("findings")
                        .path(0)
                        .path("kind")
                        .asString())
                .isEqualTo("SAME_SOUND");
        assertThat(several.path("results").path(1).path("findings")).isEmpty();
    }

    private HttpResponse<String> add(String kind, String said, String meant, String reason) throws Exception {
        return office.post("/desk/words", "kind", kind, "said", said, "meant", meant, "reason", reason);
    }

    private Document list(String words) throws Exception {
        return office.page("/desk/words?words=" + words);
    }

    private JsonNode findings(String text) throws Exception {
        var answer = ask(true, JsonMapper.shared().writeValueAsString(Map.of("text", text)));
        assertThat(answer.statusCode()).isEqualTo(200);
        return JsonMapper.shared()
                .readTree(answer.body())
                .path("results")
                .path(0)
                .path("findings");
    }

    private HttpResponse<String> ask(boolean withToken, String json) throws Exception {
        var request = HttpRequest.newBuilder(FormVisit.uri(port, "/api/v1/proofreading"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json));
        if (withToken) {
            var token =
                    Files.readString(directory.data().resolve("admin-token")).strip();
            request.header("Authorization", "Bearer " + token);
        }
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request.build(), BodyHandlers.ofString());
        }
    }

    private int enter(String csv, String charset) throws Exception {
        var line = "boundary" + UUID.randomUUID();
        var head = "--" + line + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"words.csv\"\r\n"
                + "Content-Type: text/csv\r\n\r\n";
        var body = new ByteArrayOutputStream();
        body.writeBytes(head.getBytes(StandardCharsets.US_ASCII));
        body.writeBytes(csv.getBytes(Charset.forName(charset)));
        body.writeBytes(("\r\n--" + line + "--\r\n").getBytes(StandardCharsets.US_ASCII));
        return office.send("/desk/words/imports", "multipart/form-data; boundary=" + line, body.toByteArray())
                .statusCode();
    }
}
