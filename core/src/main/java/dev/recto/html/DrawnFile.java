package dev.recto.html;

import dev.recto.format.Sink;
import dev.recto.store.Content;
import java.io.IOException;
import java.util.List;

/**
 * A file of the site.
 *
 * @param address its place in the book's folder
 * @param content all its bytes
 */
record DrawnFile(String address, Content content) {

    /** One that was just drawn. */
    static DrawnFile of(String address, byte[] content) {
        return new DrawnFile(address, Content.of(content));
    }

    /** Hands files on. */
    static void write(List<DrawnFile> files, Sink sink) throws IOException {
        for (DrawnFile file : files) {
            sink.accept(file.address(), file.content().bytes(), file.content().digest());
        }
    }
}
