package org.gongkai.foundation.files.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.gongkai.GongkaiTest;
import org.gongkai.foundation.database.DataDirectory;
import org.gongkai.foundation.files.FileDigest;
import org.gongkai.foundation.files.FileStore;
import org.gongkai.foundation.files.reading.Samples;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Files from programs: kept with their words, or refused with a reason. */
@GongkaiTest
class FileApiPageTests {

    @LocalServerPort
    private int port;

    @Autowired
    private DataDirectory directory;

    @Autowired
    private FileStore files;

    @Test
    void aReadableFileIsKeptWithItsWords() throws Exception {
        var answer = send("通知.ofd", Samples.ofd(), true);
        assertThat(answer.statusCode()).isEqualTo(201);
        var kept = json(answer);
        assertThat(kept.path("mediaType").asString()).isEqualTo("application/ofd");
        assertThat(kept.path("size").asInt()).isEqualTo(Samples.ofd().length);
        assertThat(kept.path("textLength").asInt()).isGreaterThan(20);
        var digest = new FileDigest(kept.path("id").asString());
        assertThat(files.text(digest)).contains("各有关单位：");
    }

    @Test
    void whatCannotBeReadIsRefusedInASentenceAndNotKept() throws Exception {
        var bomb = Samples.nested(12);
        var answer = send("资料.zip", bomb, true);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(json(answer).path("reason").asString()).isEqualTo("BOMB");
        assertThat(json(answer).path("detail").asString()).contains("没有收下");
        var digest = java.security.MessageDigest.getInstance("SHA-256").digest(bomb);
        assertThat(files.find(new FileDigest(java.util.HexFormat.of().formatHex(digest))))
                .isEmpty();
    }

    @Test
    void anEmptyFileAndAProgramAreRefused() throws Exception {
        assertThat(send("空.docx", new byte[0], true).statusCode()).isEqualTo(422);
        assertThat(send("通知.pdf", Samples.utf8("#!/bin/sh\nexit\n"), true).statusCode())
                .isEqualTo(415);
    }

    @Test
    void aStrangersFileIsNotEvenLookedAt() throws Exception {
        assertThat(send("通知.txt", Samples.utf8("通知"), false).statusCode()).isEqualTo(401);
    }

    private HttpResponse<String> send(String name, byte[] bytes, boolean withToken) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/v1/files"))
                .header("Content-Type", "multipart/form-data; boundary=edge")
                .POST(BodyPublishers.ofByteArray(form(name, bytes)));
        if (withToken) {
            var token =
                    Files.readString(directory.data().resolve("admin-token")).strip();
            request.header("Authorization", "Bearer " + token);
        }
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request.build(), BodyHandlers.ofString());
        }
    }

    private static byte[] form(String name, byte[] bytes) throws IOException {
        var form = new ByteArrayOutputStream();
        form.write(("--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name + "\"\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        form.write(bytes);
        form.write("\r\n--edge--\r\n".getBytes(StandardCharsets.UTF_8));
        return form.toByteArray();
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }
}
