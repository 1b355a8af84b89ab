package dev.recto.store;

import dev.recto.evidence.FileTree;
import dev.recto.text.Digest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * A folder of what earlier weaves made, by name. It may be deleted at any time and be used by several builds at once: what is
 * written appears as a whole, and what cannot be read as it was written is not there. Nothing in it says where or when it was
 * written.
 */
public final class Store {

    private static final int DIGITS = 64;

    private final Path folder;

    /** @param folder need not exist */
    public Store(Path folder) {
        this.folder = folder;
    }

    /** What was last kept under a name; nothing where it is not there, or is not what was kept. */
    public Optional<String> get(String name) {
        try {
            String kept = FileTree.text(folder.resolve(name));
            if (kept.length() > DIGITS && Digest.of(kept.substring(DIGITS)).equals(kept.substring(0, DIGITS))) {
                return Optional.of(kept.substring(DIGITS));
            }
        } catch (IOException notThere) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    /** Keeps a text in the place of what was there under that name. */
    public void put(String name, String text) throws IOException {
        Files.createDirectories(folder);
        Path part = Files.createTempFile(folder, name, ".part");
        try {
            Files.write(part, (Digest.of(text) + text).getBytes(StandardCharsets.UTF_8));
            Files.move(part, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
