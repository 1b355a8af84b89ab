package dev.recto.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.recto.text.Place;
import dev.recto.text.ProblemKind;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a browser gets, and what it does not. */
class ServerTest {

    private static final String PAGE = "<!DOCTYPE html><html><head><title>A</title></head><body>A</body></html>";

    @TempDir
    private Path folder;

    private final StatusStream stream = new StatusStream();
    private final FreshPages pages = new FreshPages();
    private Path book;
    private Listener listener;

    @BeforeEach
    void listen() throws IOException {
        book = Files.createDirectories(folder.resolve("book"));
        Files.writeString(book.resolve("index.html"), PAGE);
        Files.writeString(book.resolve("404.html"), PAGE.replace("A", "Gone"));
        Files.writeString(book.resolve("recto.css"), "p { margin: 0 }");
        Files.writeString(folder.resolve("secret.txt"), "secret");
        listener = Listener.at(0, new ServedFiles(book, stream, pages));
        stream.tell(stream.status().woven());
    }

    @AfterEach
    void end() {
        listener.close();
        stream.close();
    }

    @Test
    void aPageIsServedWithTheScriptThatWaitsForNews() throws IOException {
        String answer = get("/");

        assertThat(answer).startsWith("HTTP/1.1 200 ").contains("Content-type: text/html; charset=utf-8");
        assertThat(answer)
                .contains("<script src=\"/.recto-serve/serve.js\" data-book=\""
                        + stream.status().version() + "\" defer></script>\n</head>");
    }

    @Test
    void theFileOfThePageStaysAsItIs() throws IOException {
        get("/index.html");

        assertThat(book.resolve("index.html")).hasContent(PAGE);
    }

    @Test
    void nothingIsPutIntoOtherFiles() throws IOException {
        assertThat(get("/recto.css")).endsWith("\r\n\r\np { margin: 0 }");
    }

    @Test
    void nothingIsKeptByTheBrowser() throws IOException {
        assertThat(get("/recto.css")).contains("Cache-control: no-store");
    }

    @Test
    void aPageThatIsNotThereIsTheBooksOwnWordsForIt() throws IOException {
        assertThat(get("/nowhere.html"))
                .startsWith("HTTP/1.1 404 ")
                .contains("Gone")
                .contains("serve.js");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../secret.txt",
                "/%2e%2e/secret.txt",
                "/..%2fsecret.txt",
                "/a/../../secret.txt",
                "//secret.txt",
                "/%00",
                "/.recto-serve/../../secret.txt",
                "/.recto-serve/Serving.class",
                "/link.txt"
            })
    void nothingBesideTheBookIsServed(String path) throws IOException {
        Files.createSymbolicLink(book.resolve("link.txt"), folder.resolve("secret.txt"));

        assertThat(get(path))
                .as(path)
                .startsWith("HTTP/1.1 40")
                .doesNotContain("secret\n")
                .doesNotEndWith("secret");
    }

    @Test
    void aRequestUnderAnotherNameIsRefused() throws IOException {
        assertThat(request("GET / HTTP/1.1\r\nHost: book.example:" + listener.port() + "\r\n"))
                .startsWith("HTTP/1.1 403 ")
                .doesNotContain("<html");
    }

    @Test
    void nothingCanBeSent() throws IOException {
        assertThat(request("POST / HTTP/1.1\r\nHost: localhost:" + listener.port() + "\r\nContent-Length: 0\r\n"))
                .startsWith("HTTP/1.1 405 ");
    }

    @Test
    void nobodyListensAtAddressesThatOthersReach() throws IOException {
        for (NetworkInterface each : Collections.list(NetworkInterface.getNetworkInterfaces())) {
            for (InetAddress address : Collections.list(each.getInetAddresses())) {
                if (!address.isLoopbackAddress()) {
                    assertThatThrownBy(() -> new Socket(address, listener.port()).close())
                            .isInstanceOf(IOException.class);
                }
            }
        }
    }

    @Test
    void aPortThatIsTakenIsNotSharedNorLeft() {
        assertThatThrownBy(() -> Listener.at(listener.port(), exchange -> {})).isInstanceOf(BindException.class);
    }

    @Test
    void aPageOfTheNextBookIsServedOnceAllOfThemAreDrawn() throws IOException {
        pages.begin(() -> true, () -> false);
        pages.take("index.html", PAGE.replace("A", "Next").getBytes(UTF_8));
        assertThat(get("/")).contains("<body>A</body>");

        pages.drawn();
        assertThat(get("/")).contains("<body>Next</body>").contains("data-book=");

        pages.end();
        assertThat(get("/")).contains("<body>A</body>");
    }

    @Test
    void whatIsNotDrawnYetIsServedOnceTheBookIsWhole() throws Exception {
        pages.begin(() -> true, () -> false);
        pages.drawn();
        CompletableFuture<String> asked = CompletableFuture.supplyAsync(() -> {
            try {
                return get("/recto.css");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        Files.writeString(book.resolve("recto.css"), "p { margin: 1px }");
        pages.end();

        assertThat(asked.get()).contains("margin: 1px");
    }

    @Test
    void whatIsNotToBeShownEarlyIsNotServedEither() throws IOException {
        pages.begin(() -> false, () -> false);
        pages.take("index.html", PAGE.replace("A", "Next").getBytes(UTF_8));
        pages.drawn();

        assertThat(get("/")).contains("<body>A</body>");
    }

    @Test
    void beforeThereIsABookAPageWaitsForIt() throws IOException {
        StatusStream fresh = new StatusStream();
        try (Listener waiting = Listener.at(0, new ServedFiles(folder.resolve("none"), fresh, pages))) {
            assertThat(get(waiting.port(), "/chapter.html"))
                    .startsWith("HTTP/1.1 200 ")
                    .contains("The book is being made")
                    .contains("data-book=\"" + fresh.status().version() + "\"");
        }
    }

    @Test
    void anOpenPageIsToldTheStatusAtOnceAndWheneverItChanges() throws IOException {
        try (Socket page = new Socket("127.0.0.1", listener.port())) {
            page.getOutputStream()
                    .write(("GET /.recto-serve/events HTTP/1.1\r\nHost: localhost:" + listener.port() + "\r\n\r\n")
                            .getBytes(UTF_8));
            BufferedReader lines = new BufferedReader(new InputStreamReader(page.getInputStream(), UTF_8));
            assertThat(event(lines)).contains("\"book\":\"" + stream.status().version() + "\"");

            stream.tell(stream.status().doing("Weaving"));
            assertThat(event(lines)).contains("\"doing\":\"Weaving\"");

            stream.tell(stream.status()
                    .idle()
                    .with(List.of(ProblemKind.DEAD_LINK.at(new Place("src/book/a.md", 3, 14), "no <b>", "say so"))));
            assertThat(event(lines))
                    .contains("\"place\":\"src/book/a.md:3:14\"")
                    .contains("[dead-link] no \\u003cb\\u003e; say so")
                    .doesNotContain("doing");
        }
    }

    @Test
    void aPageThatIsGoneIsForgotten() throws IOException {
        try (Socket page = new Socket("127.0.0.1", listener.port())) {
            page.getOutputStream()
                    .write(("GET /.recto-serve/events HTTP/1.1\r\nHost: localhost:" + listener.port() + "\r\n\r\n")
                            .getBytes(UTF_8));
            event(new BufferedReader(new InputStreamReader(page.getInputStream(), UTF_8)));
            assertThat(stream.listeners()).isOne();
        }
        for (int beats = 0; beats < 1000 && stream.listeners() > 0; beats++) {
            stream.beat();
            Thread.onSpinWait();
        }

        assertThat(stream.listeners()).isZero();
    }

    private static String event(BufferedReader lines) throws IOException {
        String line = lines.readLine();
        while (line != null && !line.startsWith("data: ")) {
            line = lines.readLine();
        }
        return String.valueOf(line);
    }

    private String get(String path) throws IOException {
        return get(listener.port(), path);
    }

    private static String get(int port, String path) throws IOException {
        return request(port, "GET " + path + " HTTP/1.1\r\nHost: localhost:" + port + "\r\n");
    }

    private String request(String head) throws IOException {
        return request(listener.port(), head);
    }

    private static String request(int port, String head) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.getOutputStream().write((head + "Connection: close\r\n\r\n").getBytes(UTF_8));
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        }
    }
}
