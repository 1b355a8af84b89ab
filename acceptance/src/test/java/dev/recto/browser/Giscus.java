package dev.recto.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/**
 * Stands in for giscus.app on this machine: a page that tells how high it is, as that does, and asks for an address with
 * whatever it is told itself. Nothing of giscus runs here.
 */
final class Giscus implements AutoCloseable {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en">
            <meta charset="utf-8"><meta name="color-scheme" content="light dark"><title>giscus</title>
            <main><h1>Stands in for comments</h1></main>
            <script>
            const page = new URLSearchParams(location.search).get("origin");
            const tell = (giscus) => parent.postMessage({giscus}, page);
            addEventListener("message", ({origin, data}) => {
              if (origin === new URL(page).origin && data.giscus) {
                fetch("/told?" + encodeURIComponent(JSON.stringify(data.giscus)));
              }
            });
            tell({resizeHeight: 431.5});
            </script>
            """;

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpsServer server;
    private final List<String> asked = new CopyOnWriteArrayList<>();

    /** @param folder takes the key of a certificate that this machine makes for itself */
    Giscus(Path folder) throws IOException, GeneralSecurityException, InterruptedException {
        server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(certified(folder.resolve("giscus.p12"))));
        // A browser opens connections that it does not use yet, and each of them is waited for.
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    private static SSLContext certified(Path store) throws IOException, GeneralSecurityException, InterruptedException {
        String password = "only-for-this-test";
        Path keytool = Path.of(System.getProperty("java.home"), "bin", "keytool");
        Path said = store.resolveSibling("keytool.txt");
        List<String> command = new ArrayList<>(List.of(keytool.toString(), "-genkeypair", "-alias", "giscus"));
        command.addAll(List.of("-keyalg", "EC", "-validity", "2", "-storetype", "PKCS12"));
        command.addAll(List.of("-dname", "CN=giscus.app", "-ext", "SAN=DNS:giscus.app"));
        command.addAll(List.of("-storepass", password, "-keystore", store.toString()));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        if (process.waitFor() != 0) {
            throw new IOException(Files.readString(said));
        }
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream file = Files.newInputStream(store)) {
            keys.load(file, password.toCharArray());
        }
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, password.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context;
    }

    private void answer(HttpExchange exchange) throws IOException {
        asked.add(exchange.getRequestURI().toString());
        byte[] page = PAGE.getBytes(UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
        exchange.sendResponseHeaders(200, page.length);
        exchange.getResponseBody().write(page);
        exchange.close();
    }

    int port() {
        return server.getAddress().getPort();
    }

    /** What it was asked for: paths with their queries. */
    List<String> asked() {
        return asked;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
