package dev.recto.accept;

import dev.recto.evidence.FileTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads and rewrites the folder of accepted texts. */
public final class AcceptedFolder {

    private final Path folder;
    private final String name;

    /** @param project the project's folder, which names in messages are relative to */
    public AcceptedFolder(Path project, Path folder) {
        this.folder = folder;
        this.name = FileTree.shown(project, folder);
    }

    /** What the folder holds. */
    public Accepted read() throws IOException {
        if (!Files.isDirectory(folder)) {
            return Accepted.none(name);
        }
        SortedMap<String, String> texts = new TreeMap<>();
        for (Path file : files()) {
            texts.put(FileTree.path(folder, file), text(file));
        }
        return new Accepted(name, true, texts);
    }

    /**
     * Makes the folder hold these exhibits and no others.
     *
     * @return what was done, in one line
     */
    public String write(List<Exhibit> exhibits) throws IOException {
        SortedMap<String, String> before = read().files();
        SortedMap<String, String> after = AcceptedFiles.of(exhibits);
        int written = 0;
        for (var entry : after.entrySet()) {
            if (!entry.getValue().equals(before.get(entry.getKey()))) {
                Path file = folder.resolve(entry.getKey());
                Files.createDirectories(file.getParent());
                Files.writeString(file, entry.getValue());
                written++;
            }
        }
        int removed = 0;
        for (String path : before.keySet()) {
            if (!after.containsKey(path)) {
                Files.delete(folder.resolve(path));
                removed++;
            }
        }
        removeEmptyFolders();
        return String.format(
                Locale.ROOT,
                "Accepted what %d tests leave on the pages: %d of %d files written and %d removed in %s; review them",
                exhibits.stream().map(Exhibit::test).distinct().count(),
                written,
                after.size(),
                removed,
                name);
    }

    private List<Path> files() throws IOException {
        return FileTree.files(folder).stream()
                .filter(file -> !Files.isSymbolicLink(file))
                .filter(file -> AcceptedFiles.ENDINGS.stream()
                        .anyMatch(file.getFileName().toString()::endsWith))
                .toList();
    }

    /** Git may have given the lines other ends, and an author other bytes: a text that is no UTF-8 just differs. */
    private static String text(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    private void removeEmptyFolders() throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        List<Path> folders = new ArrayList<>();
        try (Stream<Path> all = Files.walk(folder)) {
            all.filter(path -> Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
                    .filter(path -> !path.equals(folder))
                    .sorted(Comparator.reverseOrder())
                    .forEach(folders::add);
        }
        for (Path each : folders) {
            try (Stream<Path> inside = Files.list(each)) {
                if (inside.findAny().isPresent()) {
                    continue;
                }
            }
            Files.delete(each);
        }
    }
}
