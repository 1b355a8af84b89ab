package dev.recto.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;

/** Changes files so that they look as before to whoever asks for their size and the time at which they were written. */
public final class SameLooks {

    private SameLooks() {}

    /** Writes other bytes, as many as are there. */
    public static void write(Path file, byte[] content) throws IOException {
        FileTime written = Files.getLastModifiedTime(file);
        Object changed = Files.getAttribute(file, "unix:ctime");
        do {
            Files.write(file, content);
            Files.setLastModifiedTime(file, written);
        } while (Files.getAttribute(file, "unix:ctime").equals(changed));
    }
}
