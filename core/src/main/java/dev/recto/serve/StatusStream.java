package dev.recto.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Tells open pages of the status, by server-sent events: at once when they ask, and whenever it changes. A page that was asleep
 * misses nothing, as every event says all.
 */
final class StatusStream implements AutoCloseable {

    private final List<HttpExchange> pages = new CopyOnWriteArrayList<>();
    private volatile Status status = Status.begun();

    Status status() {
        return status;
    }

    /** How many pages listen. */
    int listeners() {
        return pages.size();
    }

    /** Lets all pages know. */
    synchronized void tell(Status now) {
        status = now;
        send("data: " + now.json() + "\n\n");
    }

    /** Says nothing to all of them: those that are gone are found so. */
    synchronized void beat() {
        send(":\n\n");
    }

    /** Takes a page that asks to be told; its exchange stays open. */
    synchronized void join(HttpExchange page) throws IOException {
        page.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
        page.getResponseHeaders().set("Cache-Control", "no-store");
        page.sendResponseHeaders(200, 0);
        pages.add(page);
        // A browser that lost us asks again within this many milliseconds.
        send(page, "retry: 500\ndata: " + status.json() + "\n\n");
    }

    private void send(String event) {
        pages.forEach(page -> send(page, event));
    }

    private void send(HttpExchange page, String event) {
        try {
            OutputStream body = page.getResponseBody();
            body.write(event.getBytes(StandardCharsets.UTF_8));
            body.flush();
        } catch (IOException gone) {
            pages.remove(page);
            page.close();
        }
    }

    @Override
    public synchronized void close() {
        pages.forEach(HttpExchange::close);
        pages.clear();
    }
}
