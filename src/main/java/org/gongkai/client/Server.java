package org.gongkai.client;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The HTTP API of one server, with the token that opens it. */
public final class Server {

    public static final JsonMapper JSON = JsonMapper.shared();

    private final String address;
    private final String token;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

    private Server(String address, String token) {
        this.address = address;
        this.token = token;
    }

    /** Address and token come from the options, else from the data directory of a server on this machine. */
    public static Server of(Arguments arguments) {
        var data = data(arguments);
        var address =
                arguments.option("server").orElseGet(() -> line(data.resolve("address"), "http://localhost:8080"));
        var tokenFile = arguments.option("token-file").map(Path::of).orElse(data.resolve("admin-token"));
        if (arguments.option("token-file").isPresent() && !Files.isReadable(tokenFile)) {
            throw new Failure("令牌文件 " + tokenFile + " 不存在或不能读。");
        }
        return new Server(address.replaceAll("/+$", ""), line(tokenFile, ""));
    }

    public static Path data(Arguments arguments) {
        var root = Path.of(System.getProperty("gongkai.root", "."));
        return arguments.option("data").map(Path::of).orElse(root.resolve("data"));
    }

    /** A server whose place and token are known. */
    public static Server at(String address, Path tokenFile) {
        return new Server(address, line(tokenFile, ""));
    }

    private static String line(Path file, String otherwise) {
        try {
            return Files.exists(file) ? Files.readString(file).strip() : otherwise;
        } catch (IOException e) {
            throw new Failure("读不了 " + file + "：" + e.getMessage());
        }
    }

    public String address() {
        return address;
    }

    public JsonNode get(String path, Map<String, String> query) {
        return json(send(request(path, query).GET(), BodyHandlers.ofString()));
    }

    public JsonNode post(String path, Map<String, String> query, BodyPublisher body) {
        return json(send(
                request(path, query)
                        .header("Content-Type", "application/octet-stream")
                        .POST(body),
                BodyHandlers.ofString()));
    }

    public JsonNode postJson(String path, String body) {
        return json(send(
                request(path, Map.of())
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body)),
                BodyHandlers.ofString()));
    }

    public JsonNode post(String path) {
        return post(path, Map.of(), BodyPublishers.noBody());
    }

    /** Status and body of an answer, whatever it is. */
    public record Answer(int status, JsonNode body) {}

    /** Sends one file as a form; a refusal is an answer too. */
    public Answer upload(String path, Path file) {
        var form = new Multipart(file);
        var answer = send(
                request(path, Map.of())
                        .header("Content-Type", form.contentType())
                        .POST(form.body()),
                BodyHandlers.ofString());
        return answer(answer);
    }

    /** Asks for something; a refusal is an answer too. */
    public Answer ask(String path, Map<String, String> query) {
        return answer(send(request(path, query).GET(), BodyHandlers.ofString()));
    }

    private static Answer answer(HttpResponse<String> response) {
        try {
            return new Answer(
                    response.statusCode(),
                    response.body().isBlank() ? JSON.createObjectNode() : JSON.readTree(response.body()));
        } catch (JacksonException notJson) {
            return new Answer(response.statusCode(), JSON.createObjectNode());
        }
    }

    /** Fetches something large; whoever takes it closes it. */
    public HttpResponse<InputStream> stream(String path, Map<String, String> query) {
        var answer = send(request(path, query).timeout(Duration.ofHours(24)).GET(), BodyHandlers.ofInputStream());
        if (answer.statusCode() < 400) {
            return answer;
        }
        try (var body = answer.body()) {
            throw failure(answer.statusCode(), new String(body.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw failure(answer.statusCode(), "");
        }
    }

    /** What stands at an address, or the refusal as bytes: two servers that refuse alike are alike. */
    public byte[] bytes(String path) {
        return send(
                        HttpRequest.newBuilder(URI.create(address + path)).timeout(Duration.ofMinutes(2)),
                        BodyHandlers.ofByteArray())
                .body();
    }

    public void download(String path, Map<String, String> query, Path target) {
        var answer = send(request(path, query).GET(), BodyHandlers.ofByteArray());
        if (answer.statusCode() >= 400) {
            throw failure(answer.statusCode(), new String(answer.body(), StandardCharsets.UTF_8));
        }
        try {
            Files.write(target, answer.body());
        } catch (IOException e) {
            throw new Failure("写不了 " + target + "：" + e.getMessage());
        }
    }

    private HttpRequest.Builder request(String path, Map<String, String> query) {
        var request = HttpRequest.newBuilder(URI.create(address + path + query(query)))
                .timeout(Duration.ofMinutes(10))
                .header("Accept", "application/json, application/problem+json, */*");
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    private static String query(Map<String, String> query) {
        return query.isEmpty()
                ? ""
                : query.entrySet().stream()
                        .map(e -> encode(e.getKey()) + "=" + encode(e.getValue()))
                        .collect(Collectors.joining("&", "?", ""));
    }

    public static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> handler) {
        try {
            return http.send(request.build(), handler);
        } catch (ConnectException e) {
            throw new Failure("连不上 " + address + "。请先运行 bin/serve，或用 --server 写对地址。");
        } catch (IOException e) {
            throw new Failure("和 " + address + " 的通信断了：" + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure("已中断。");
        }
    }

    private static JsonNode json(HttpResponse<String> answer) {
        if (answer.statusCode() >= 400) {
            throw failure(answer.statusCode(), answer.body());
        }
        try {
            return answer.body().isBlank() ? JSON.createObjectNode() : JSON.readTree(answer.body());
        } catch (JacksonException e) {
            throw new Failure("服务器的回答读不懂。请确认 --server 指向 Gongkai。");
        }
    }

    private static Failure failure(int status, String body) {
        try {
            var problem = JSON.readTree(body);
            var sentence = problem.path("detail").asString(problem.path("title").asString(""));
            if (!sentence.isEmpty()) {
                return new Failure(sentence);
            }
        } catch (JacksonException notJson) {
            // fall through to the status
        }
        return new Failure(
                switch (status) {
                    case 401 -> "服务器不认这个令牌。请用 --token-file 指定有效的令牌文件。";
                    case 403 -> "这个令牌没有做这件事的权限。";
                    case 404 -> "服务器上没有这个地址。";
                    default -> "服务器回答了 " + status + "。";
                });
    }
}
