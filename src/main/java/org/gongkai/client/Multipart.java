package org.gongkai.client;

import java.io.FileNotFoundException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** One file as the body of a form. */
public record Multipart(Path file) {

    private static final String BOUNDARY = "gongkai-----------------------one-file";

    public String contentType() {
        return "multipart/form-data; boundary=" + BOUNDARY;
    }

    public BodyPublisher body() {
        var name = file.getFileName().toString().replace("\"", "%22");
        var head = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
        try {
            return BodyPublishers.concat(
                    BodyPublishers.ofByteArray(head.getBytes(StandardCharsets.UTF_8)),
                    BodyPublishers.ofFile(file),
                    BodyPublishers.ofByteArray(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8)));
        } catch (FileNotFoundException e) {
            throw new Failure("读不了 " + file + "：没有权限。");
        }
    }
}
