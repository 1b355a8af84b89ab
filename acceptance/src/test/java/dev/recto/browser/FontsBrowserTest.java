package dev.recto.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.recto.html.Site;
import dev.recto.html.fixture.FixtureBook;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.RegisterExtension;

/** When the book's own fonts come to who reads it on the web. */
class FontsBrowserTest {

    private static final String ASKED_FOR =
            "performance.getEntriesByType('resource').find(each => each.name.endsWith('/fonts/fonts.css'))?.startTime";
    private static final String DRAWN = "performance.getEntriesByType('paint')[0]?.startTime";

    private static final Site SITE = Site.of(FixtureBook.book(), FixtureBook.verdicts());

    private static final Browser browser = new Browser();

    @RegisterExtension
    static final BeforeAllCallback OPEN = browser::openOrSkip;

    private static HttpServer server;

    @BeforeAll
    static void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", FontsBrowserTest::answer);
        server.start();
    }

    @AfterAll
    static void stop() {
        server.stop(0);
    }

    private static void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath().substring(1);
        byte[] bytes = SITE.files().getOrDefault(path, "There is no such file.".getBytes(UTF_8));
        exchange.getResponseHeaders().set("Content-Type", type(path));
        exchange.getResponseHeaders().set("Cache-Control", "max-age=600");
        exchange.sendResponseHeaders(SITE.files().containsKey(path) ? 200 : 404, bytes.length);
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

    @Test
    void theyComeOnceTheFirstPageIsDrawnAndBeforeTheNextIs() {
        browser.open("http://127.0.0.1:" + server.getAddress().getPort() + "/preface.html");

        assertThat(browser.becomes(ASKED_FOR + " >= " + DRAWN)).isTrue();
        assertThat(browser.becomes("document.fonts.check('1rem \"Recto Serif\"')"))
                .isTrue();

        browser.script("document.querySelector('a[rel=next]').click()");

        assertThat(browser.becomes("!location.pathname.endsWith('preface.html') && " + ASKED_FOR + " < " + DRAWN))
                .isTrue();
        assertThat(browser.console()).isEmpty();
    }
}
