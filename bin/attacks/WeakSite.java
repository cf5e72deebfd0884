import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * A site with one hole for each attacking program of bin/attack, on the loopback address only: a program that does not find
 * its hole here proves nothing when it finds none in the product. Run as a source file; never part of the product.
 */
class WeakSite {

    private static Connection database;

    public static void main(String[] arguments) throws Exception {
        database = EmbeddedPostgres.start().getPostgresDatabase().getConnection();
        run("create table item (id int, title text)");
        run("insert into item select n, 'item ' || n from generate_series(1, 20) n");
        var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(arguments[0]));
        // no executor: one slow client keeps all others waiting
        var server = HttpServer.create(address, 50);
        server.createContext("/", WeakSite::answer);
        server.start();
        System.out.println("READY");
    }

    private static void answer(HttpExchange exchange) throws IOException {
        var uri = exchange.getRequestURI();
        var query = uri.getRawQuery() == null ? "" : uri.getRawQuery();
        var value = URLDecoder.decode(query.substring(query.indexOf('=') + 1), StandardCharsets.UTF_8);
        switch (uri.getPath()) {
            case "/" -> say(exchange, 200, "<a href='/item?id=1'>item</a> <a href='/echo?text=hello'>echo</a>"
                    + " <a href='/file?name=/etc/hostname'>file</a>");
            case "/item" -> item(exchange, value);
            case "/echo" -> say(exchange, 200, "<p>" + value + "</p>");
            case "/file" -> file(exchange, value);
            case "/backup.zip", "/.git/config" -> say(exchange, 200, "[core]");
            default -> say(exchange, 404, "no");
        }
    }

    private static void item(HttpExchange exchange, String id) throws IOException {
        try (var rows = database.createStatement().executeQuery("select title from item where id = " + id)) {
            say(exchange, 200, rows.next() ? rows.getString(1) : "none");
        } catch (SQLException e) {
            say(exchange, 500, "ERROR: " + e.getMessage());
        }
    }

    private static void file(HttpExchange exchange, String name) throws IOException {
        var path = Path.of(name);
        say(exchange, 200, Files.isRegularFile(path) ? Files.readString(path) : "none");
    }

    private static void run(String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void say(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = ("<!doctype html><title>weak</title>" + body).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/html;charset=utf-8");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
