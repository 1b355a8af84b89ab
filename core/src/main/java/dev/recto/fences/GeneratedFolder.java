package dev.recto.fences;

import dev.recto.evidence.FileTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** A source folder that holds what was generated and nothing else. */
public final class GeneratedFolder {

    private final Path folder;

    /** A folder of generated sources; it need not exist. */
    public GeneratedFolder(Path folder) {
        this.folder = folder;
    }

    /** Makes the folder hold these files alone. A file that would stay the same is not touched. */
    public void replaceBy(List<TestSource> files) throws IOException {
        Set<Path> kept = new TreeSet<>();
        for (TestSource file : files) {
            Path path = folder.resolve(file.address());
            kept.add(path);
            write(path, ascii(file.text()).getBytes(StandardCharsets.US_ASCII));
        }
        for (Path stale : FileTree.files(folder)) {
            if (!kept.contains(stale)) {
                Files.delete(stale);
            }
        }
    }

    /** Java source in ASCII alone, so that it means the same whatever encoding javac reads it in. */
    static String ascii(String source) {
        StringBuilder ascii = new StringBuilder(source.length());
        source.chars()
                .forEach(
                        c -> ascii.append(c < 0x7f ? Character.toString(c) : String.format(Locale.ROOT, "\\u%04x", c)));
        return ascii.toString();
    }

    private static void write(Path path, byte[] content) throws IOException {
        if (Files.exists(path) && Arrays.equals(Files.readAllBytes(path), content)) {
            return;
        }
        FileTree.write(path, content);
    }
}
