package dev.recto.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Listens for browsers of this machine, and of no other, at 127.0.0.1 and, where the machine has it, at ::1. */
final class Listener implements AutoCloseable {

    static {
        // Without it the head and the body of an answer wait 40 ms for each other.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "recto-serve");
        thread.setDaemon(true);
        return thread;
    });
    private final List<HttpServer> servers = new ArrayList<>();
    private final int port;

    private Listener(int asked, HttpHandler handler) throws IOException {
        HttpServer first = HttpServer.create(new InetSocketAddress(four(), asked), 0);
        port = first.getAddress().getPort();
        servers.add(first);
        try {
            servers.add(HttpServer.create(new InetSocketAddress(six(), port), 0));
        } catch (BindException taken) {
            if (isTaken(taken)) {
                first.stop(0);
                throw taken;
            }
        } catch (IOException withoutSix) {
            // Many machines and containers speak IPv4 alone.
        }
        for (HttpServer server : servers) {
            server.setExecutor(threads);
            server.createContext("/", exchange -> answer(exchange, handler));
            server.start();
        }
    }

    /**
     * Begins to listen.
     *
     * @param port 0 for any that is free
     * @throws BindException if another program listens there
     */
    static Listener at(int port, HttpHandler handler) throws IOException {
        return new Listener(port, handler);
    }

    /** Where an address is not there at all, binding to it fails as well. */
    private static boolean isTaken(BindException refused) {
        return String.valueOf(refused.getMessage()).contains("in use");
    }

    private static InetAddress four() throws UnknownHostException {
        return InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
    }

    private static InetAddress six() throws UnknownHostException {
        return InetAddress.getByName("::1");
    }

    private void answer(HttpExchange exchange, HttpHandler handler) throws IOException {
        if (!HostRule.allows(exchange.getRequestHeaders().getFirst("Host"), port)) {
            refuse(exchange, 403);
        } else if (!exchange.getRequestMethod().equals("GET")
                && !exchange.getRequestMethod().equals("HEAD")) {
            refuse(exchange, 405);
        } else {
            handler.handle(exchange);
        }
    }

    private static void refuse(HttpExchange exchange, int status) throws IOException {
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    int port() {
        return port;
    }

    @Override
    public void close() {
        servers.forEach(server -> server.stop(0));
        threads.shutdownNow();
    }
}
