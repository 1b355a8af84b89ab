package dev.recto.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;

/** A book as a host of this machine publishes it. */
final class WebBook implements AutoCloseable {

    private final Map<String, byte[]> files;
    private final HttpServer server;

    /** @param files by their addresses */
    WebBook(Map<String, byte[]> files) throws IOException {
        this.files = files;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath().substring(1);
        byte[] bytes = files.getOrDefault(path, "There is no such file.".getBytes(UTF_8));
        exchange.getResponseHeaders().set("Content-Type", type(path));
        exchange.getResponseHeaders().set("Cache-Control", "max-age=600");
        exchange.sendResponseHeaders(files.containsKey(path) ? 200 : 404, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static String type(String path) {
        return switch (path.substring(path.lastIndexOf('.') + 1)) {
            case "html" -> "text/html; charset=utf-8";
            case "css" -> "text/css; charset=utf-8";
            case "js" -> "text/javascript; charset=utf-8";
            case "svg" -> "image/svg+xml";
            default -> "application/octet-stream";
        };
    }

    /** The host of it. */
    String host() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Where a page of it is. */
    String address(String page) {
        return host() + "/" + page;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
