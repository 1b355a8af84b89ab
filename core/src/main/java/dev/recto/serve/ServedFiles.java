package dev.recto.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import dev.recto.text.FileName;
import dev.recto.text.MediaTypes;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;

/** Answers with the files of the book as it was woven last, and with those that serving itself needs. */
final class ServedFiles implements HttpHandler {

    private static final Set<String> OWN = Set.of("serve.js", "serve.css");
    private static final String NOT_FOUND = "404.html";

    private static final int TRIES = 50;
    private static final long PAUSE = 5_000_000;

    private final Path book;
    private final StatusStream stream;
    private final FreshPages fresh;

    /**
     * @param book the book's folder, which need not exist yet
     * @param fresh what there is of the next book
     */
    ServedFiles(Path book, StatusStream stream, FreshPages fresh) {
        this.fresh = fresh;
        this.book = book;
        this.stream = stream;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String address = path == null || path.isEmpty() ? "" : path.substring(1);
        if (address.equals(Injection.FOLDER + "events")) {
            stream.listen(exchange);
        } else if (address.startsWith(Injection.FOLDER)) {
            own(exchange, address.substring(Injection.FOLDER.length()));
        } else {
            ofBook(exchange, address.isEmpty() || address.endsWith("/") ? address + "index.html" : address);
        }
    }

    private void own(HttpExchange exchange, String name) throws IOException {
        if (OWN.contains(name)) {
            send(exchange, 200, name, resource(name));
        } else {
            send(exchange, 404, "none.txt", new byte[0]);
        }
    }

    private void ofBook(HttpExchange exchange, String address) throws IOException {
        // Asked for before the file is read: a page that is taken for an older one than it is asks once more.
        Status status = stream.status();
        if (!status.hasBook()) {
            // It says what is being done, and opens the book once it is there.
            send(exchange, 200, "waiting.html", Injection.into(resource("waiting.html"), status.version()));
            return;
        }
        Optional<byte[]> found = read(address);
        if (found.isPresent()) {
            send(exchange, 200, address, served(address, found.get(), status));
        } else {
            byte[] page = read(NOT_FOUND).orElseGet(() -> new byte[0]);
            send(exchange, 404, NOT_FOUND, served(NOT_FOUND, page, status));
        }
    }

    private static byte[] served(String address, byte[] content, Status status) {
        return address.endsWith(".html") ? Injection.into(content, status.version()) : content;
    }

    /** A file of the book. While a new book takes the place of the old one there is none for a moment. */
    private Optional<byte[]> read(String address) throws IOException {
        if (FileName.fault(address).isPresent()) {
            return Optional.empty();
        }
        Optional<byte[]> early = early(address);
        if (early.isPresent()) {
            return early;
        }
        for (int tries = 0; tries < TRIES && !Files.isDirectory(book); tries++) {
            LockSupport.parkNanos(PAUSE);
        }
        try {
            Path file = book.resolve(address).toRealPath();
            return file.startsWith(book.toRealPath()) && Files.isRegularFile(file)
                    ? Optional.of(Files.readAllBytes(file))
                    : Optional.empty();
        } catch (NoSuchFileException none) {
            return Optional.empty();
        }
    }

    private Optional<byte[]> early(String address) throws IOException {
        try {
            return fresh.find(address);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IOException("serving has ended", ended);
        }
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream file = ServedFiles.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(file, name).readAllBytes();
        }
    }

    private static void send(HttpExchange exchange, int status, String name, byte[] content) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", MediaTypes.served(name));
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        boolean head = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, head || content.length == 0 ? -1 : content.length);
        if (!head && content.length > 0) {
            exchange.getResponseBody().write(content);
        }
        exchange.close();
    }
}
