package org.gongkai.foundation.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import org.gongkai.FormVisit;
import org.gongkai.GongkaiTest;
import org.gongkai.foundation.database.DataDirectory;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What those who run the product can see of it, and who cannot. */
@GongkaiTest
class OperationPageTests {

    @LocalServerPort
    private int port;

    @Autowired
    private DataDirectory directory;

    @Test
    void theAdministratorSeesHowTheProductIsDoing() throws Exception {
        var answer = FormVisit.of(port, "guanli").get("/desk/status");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Jsoup.parse(answer.body()).select("tbody th").eachText())
                .contains("数据库", "磁盘", "定时任务", "最近一次备份", "等待处理的事件");
        assertThat(FormVisit.of(port, "kexin").get("/desk/status").statusCode()).isEqualTo(403);
    }

    @Test
    void figuresAreForMonitoringAlone() throws Exception {
        assertThat(get("/api/v1/metrics", false).statusCode()).isEqualTo(401);
        assertThat(get("/api/v1/backup", false).statusCode()).isEqualTo(401);
        get("/", false);
        var answer = get("/api/v1/metrics", true);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("# TYPE gongkai_http_request_duration_seconds histogram")
                .containsPattern("gongkai_http_request_duration_seconds_count\\{area=\"public\",status=\"2xx\"} [1-9]")
                .contains("gongkai_disk_free_bytes ", "gongkai_events_waiting ", "gongkai_connections_active ");
        assertThat(answer.body().lines())
                .allMatch(line ->
                        line.startsWith("# TYPE ") || line.matches("[a-z_]+(\\{[^}]*})? (NaN|-?\\d+(\\.\\d+)?)"));
    }

    @Test
    void eachAnswerBearsTheNumberOfItsRequest() throws Exception {
        assertThat(get("/api/v1/health", false).headers().firstValue("X-Request-Id"))
                .isPresent();
    }

    private HttpResponse<String> get(String path, boolean withToken) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(FormVisit.uri(port, path));
        if (withToken) {
            var token =
                    Files.readString(directory.data().resolve("admin-token")).strip();
            request.header("Authorization", "Bearer " + token);
        }
        try (var http = HttpClient.newHttpClient()) {
            return http.send(request.build(), BodyHandlers.ofString());
        }
    }
}
