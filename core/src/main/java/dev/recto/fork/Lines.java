package dev.recto.fork;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** The lines that a process prints. Who waits for the next can be interrupted, which a pipe's reader cannot. */
final class Lines {

    private final BlockingQueue<Optional<String>> read = new LinkedBlockingQueue<>();

    private Lines() {}

    /** Begins to read. */
    static Lines of(InputStream stream) {
        return of(stream, () -> {});
    }

    /**
     * Begins to read.
     *
     * @param end what has to be done at their end, or where the process is gone
     */
    static Lines of(InputStream stream, Runnable end) {
        Lines lines = new Lines();
        Thread reader = new Thread(
                () -> {
                    lines.readAll(stream);
                    end.run();
                },
                "recto-weave");
        reader.setDaemon(true);
        reader.start();
        return lines;
    }

    private void readAll(InputStream stream) {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                read.add(Optional.of(line));
            }
        } catch (IOException ended) {
            // So it does where the process is killed.
        }
        read.add(Optional.empty());
    }

    /** The next line; none at their end, behind which there must be no further call. */
    Optional<String> next() throws InterruptedException {
        return read.take();
    }

    /** The same; none where no line comes for so many minutes. */
    Optional<String> next(int minutes) throws InterruptedException {
        Optional<String> line = read.poll(minutes, TimeUnit.MINUTES);
        return line == null ? Optional.empty() : line;
    }
}
