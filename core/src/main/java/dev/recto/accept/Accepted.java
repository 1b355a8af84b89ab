package dev.recto.accept;

import dev.recto.book.Exhibit;
import dev.recto.evidence.FileTree;
import dev.recto.text.TestName;
import dev.recto.words.Wording;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What the author accepted.
 *
 * @param path the folder that keeps it
 * @param folder the same, relative to the project's folder, such as {@code src/book/accepted}
 * @param exists whether there is such a folder; where there is none, nothing is compared
 * @param files its texts by path in it, with {@code /} between names
 */
public record Accepted(Path path, String folder, boolean exists, SortedMap<String, String> files) {

    /** What a folder holds. */
    public static Accepted read(Path project, Path folder) throws IOException {
        SortedMap<String, String> texts = new TreeMap<>();
        for (Path file : FileTree.files(folder)) {
            String name = file.getFileName().toString();
            if (!Files.isSymbolicLink(file) && AcceptedFiles.ENDINGS.stream().anyMatch(name::endsWith)) {
                texts.put(FileTree.path(folder, file), text(file));
            }
        }
        return new Accepted(folder, FileTree.shown(project, folder), Files.isDirectory(folder), texts);
    }

    /** The text of the file that keeps an exhibit. */
    Optional<String> fileOf(Exhibit exhibit) {
        return Optional.ofNullable(files.get(AcceptedFiles.path(exhibit)));
    }

    /**
     * The texts that are kept once a book is woven, by path in the folder.
     *
     * @param accepting whether this weave accepts what the book shows
     */
    public SortedMap<String, String> after(List<Exhibit> exhibits, boolean accepting) {
        return accepting ? AcceptedFiles.of(exhibits) : files;
    }

    /** Whether this is the accepted output of a test. */
    boolean isOutput(TestName test, String printed) {
        return printed.equals(files.get(AcceptedFiles.path(test, Exhibit.Kind.OUTPUT)));
    }

    /**
     * Makes the folder hold these exhibits and no others.
     *
     * @return what was done, in one line
     */
    public String write(List<Exhibit> exhibits) throws IOException {
        SortedMap<String, String> after = AcceptedFiles.of(exhibits);
        int written = 0;
        for (var entry : after.entrySet()) {
            if (!entry.getValue().equals(files.get(entry.getKey()))) {
                Path file = path.resolve(entry.getKey());
                FileTree.write(file, entry.getValue().getBytes(StandardCharsets.UTF_8));
                written++;
            }
        }
        int removed = 0;
        for (String old : files.keySet()) {
            if (!after.containsKey(old)) {
                Files.delete(path.resolve(old));
                removed++;
            }
        }
        removeEmptyFolders();
        return String.format(
                Locale.ROOT,
                "Accepted what %s left on the pages: %d of %d files written and %d removed in %s; review them",
                Wording.of("en")
                        .claim()
                        .tests()
                        .of(exhibits.stream().map(Exhibit::test).distinct().count()),
                written,
                after.size(),
                removed,
                folder);
    }

    /** Git may have given the lines other ends, and an author other bytes: a text that is no UTF-8 just differs. */
    private static String text(Path file) throws IOException {
        return new String(FileTree.read(file), StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    private void removeEmptyFolders() throws IOException {
        if (!Files.isDirectory(path)) {
            return;
        }
        List<Path> folders = new ArrayList<>();
        try (Stream<Path> all = Files.walk(path)) {
            all.filter(each -> Files.isDirectory(each, LinkOption.NOFOLLOW_LINKS))
                    .filter(each -> !each.equals(path))
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
