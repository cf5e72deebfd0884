package org.gongkai.foundation.operation.reception;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import org.gongkai.GongkaiTest;
import org.gongkai.foundation.database.DataDirectory;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Programs send files and often do not say of which kind they are; the usual ones then call everything a form. */
@GongkaiTest
class FileOfAProgramPageTests {

    @LocalServerPort
    private int port;

    @Autowired
    private DataDirectory directory;

    @Test
    void aFileThatIsCalledAFormArrivesWhole() throws Exception {
        var token = Files.readString(directory.data().resolve("admin-token")).strip();
        var line = "{\"title\":\"关于程序送来的文件的通知\",\"kind\":\"NOTICE\",\"body\":\"正文。\"}";
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port
                                    + "/api/v1/documents/imports?filename=a.jsonl&unit=nmsl"))
                            .header("Authorization", "Bearer " + token)
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(HttpRequest.BodyPublishers.ofString(line))
                            .build(),
                    BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        }
    }
}
