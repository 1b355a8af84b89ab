package dev.recto.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

/**
 * Tells open pages of the status, by server-sent events: at once when they ask, and whenever it changes. A page that was asleep
 * misses nothing, as every event says all.
 */
final class StatusStream implements AutoCloseable {

    /** A page that listens, and whether it is gone. */
    private record Listening(HttpExchange page, CountDownLatch gone) {}

    private final List<Listening> pages = new CopyOnWriteArrayList<>();
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

    /**
     * Takes a page that asks to be told, for as long as it is there.
     *
     * @throws IOException at its end; a server of the JDK forgets a connection only where whoever answers says that it is broken
     */
    void listen(HttpExchange page) throws IOException {
        page.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
        page.getResponseHeaders().set("Cache-Control", "no-store");
        page.sendResponseHeaders(200, 0);
        Listening listening = new Listening(page, new CountDownLatch(1));
        join(listening);
        try {
            listening.gone().await();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
        throw new IOException("the page is gone");
    }

    private synchronized void join(Listening listening) {
        pages.add(listening);
        // A browser that lost us asks again within this many milliseconds.
        send(listening, "retry: 500\ndata: " + status.json() + "\n\n");
    }

    private void send(String event) {
        pages.forEach(page -> send(page, event));
    }

    private void send(Listening listening, String event) {
        try {
            OutputStream body = listening.page().getResponseBody();
            body.write(event.getBytes(StandardCharsets.UTF_8));
            body.flush();
        } catch (IOException gone) {
            pages.remove(listening);
            listening.gone().countDown();
        }
    }

    @Override
    public synchronized void close() {
        pages.forEach(listening -> listening.gone().countDown());
        pages.clear();
    }
}
