package dev.recto.store;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import dev.recto.evidence.FileTree;
import dev.recto.text.Digest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A folder of what earlier weaves made, by name. It may be deleted at any time and be used by several builds at once: what is
 * written appears as a whole, and what cannot be read as it was written is not there. Nothing in it says where or when it was
 * written.
 */
public final class Store {

    private static final int DIGITS = 64;

    private final Path folder;

    /** Loaded with the first JSON: a build that keeps none does without a hundred classes. */
    private static final class Json {

        private static final Gson GSON = new Gson();
    }

    /** @param folder need not exist */
    public Store(Path folder) {
        this.folder = folder;
    }

    /** A store in this one. */
    Store in(String name) {
        return new Store(folder.resolve(name));
    }

    /** Whether anything is kept yet. */
    boolean isThere() {
        return Files.isDirectory(folder);
    }

    /** The text that was last kept under a name; nothing where it is not there, or is not what was kept. */
    public Optional<String> get(String name) {
        return bytes(name).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    /** What was last kept under a name as JSON; nothing where it is not there, or is of another version's form. */
    public <T> Optional<T> get(String name, Class<T> kind) {
        try {
            return get(name).map(json -> Json.GSON.fromJson(json, kind));
        } catch (JsonParseException otherVersion) {
            return Optional.empty();
        }
    }

    private Optional<byte[]> bytes(String name) {
        return file(name).filter(kept -> kept.length >= DIGITS).flatMap(kept -> {
            byte[] bytes = Arrays.copyOfRange(kept, DIGITS, kept.length);
            String digest = new String(kept, 0, DIGITS, StandardCharsets.ISO_8859_1);
            return Optional.of(bytes).filter(as -> Digest.of(as).equals(digest));
        });
    }

    /** What is in a file, which may be anything: its reader knows whether it is what was kept. */
    Optional<byte[]> file(String name) {
        try {
            return Optional.of(FileTree.read(folder.resolve(name)));
        } catch (IOException notThere) {
            return Optional.empty();
        }
    }

    /** Keeps a text in the place of what was there under that name. */
    public void put(String name, String text) throws IOException {
        put(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Keeps a value as JSON in the place of what was there under that name. What cannot be kept is made again by the next build. */
    public void keep(String name, Object value) {
        try {
            put(name, Json.GSON.toJson(value));
        } catch (IOException fullOrReadOnly) {
            // Whoever asks for it finds nothing there.
        }
    }

    private void put(String name, byte[] bytes) throws IOException {
        byte[] digest = Digest.of(bytes).getBytes(StandardCharsets.ISO_8859_1);
        byte[] kept = Arrays.copyOf(digest, DIGITS + bytes.length);
        System.arraycopy(bytes, 0, kept, DIGITS, bytes.length);
        write(name, kept);
    }

    /** Writes a file whose reader knows whether it is as it was written. */
    void write(String name, byte[] content) throws IOException {
        if (!isThere()) {
            Files.createDirectories(folder);
        }
        Path part = Files.createTempFile(folder, name, ".part");
        try {
            Files.write(part, content);
            Files.move(part, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException | RuntimeException failed) {
            Files.deleteIfExists(part);
            throw failed;
        }
    }

    /** Deletes everything that does not have one of some names, and what a build that was killed left half written. */
    void keepOnly(Predicate<String> names) throws IOException {
        for (Path file : FileTree.files(folder)) {
            if (!names.test(FileTree.path(folder, file))) {
                Files.deleteIfExists(file);
            }
        }
    }
}
