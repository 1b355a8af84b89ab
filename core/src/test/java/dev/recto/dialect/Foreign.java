package dev.recto.dialect;

import dev.recto.dialect.DialectChoice.Chosen;
import dev.recto.text.LineIndex;
import dev.recto.text.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A small site in a folder, whose pages come in by the door. */
public final class Foreign {

    private final Path folder;
    private final List<Chosen> chosen = new ArrayList<>();
    private boolean keepsUnknown;

    /** @param folder of the project; the site is its {@code src/book} */
    public Foreign(Path folder) {
        this.folder = folder;
    }

    /** Writes a file of the site. */
    public Foreign with(String path, String text) {
        try {
            Path file = folder.resolve("src/book").resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Chooses a dialect for all pages. */
    public Foreign in(String dialect) {
        chosen.add(new Chosen("**", dialect));
        return this;
    }

    /** Keeps markup that nobody knows. */
    public Foreign keeping() {
        keepsUnknown = true;
        return this;
    }

    /** A page as it comes in: the whole of it, in the one grammar. */
    public String page(String path) {
        return open(door(), path).text().text();
    }

    /** The words of a page as they come in, without front matter. */
    public String words(String path) {
        return page(path).replaceFirst("(?s)\\A---\\n.*?^---\\n|\\A---\\n.*?\\n---\\n", "");
    }

    /** What is said of pages, as {@code path:line:column [id] message}; warnings of the whole book behind. */
    public List<String> told(String... paths) {
        Door door = door();
        List<String> told = new ArrayList<>();
        for (String path : paths) {
            LineIndex lines = LineIndex.of(text(path));
            open(door, path)
                    .text()
                    .faults()
                    .forEach(fault -> told.add(path + ":" + lines.line(fault.offset()) + ":"
                            + lines.column(fault.offset()) + " [" + fault.id() + "] " + fault.message()));
        }
        door.problems()
                .forEach(problem -> told.add(problem.place().toString().replaceFirst("^src/book/", "") + " ["
                        + problem.id() + "] " + problem.message()));
        return told;
    }

    /** Those of some files that are pages. */
    public List<String> pages(String... paths) {
        Door door = door();
        return List.of(paths).stream()
                .filter(path -> door.isPage(folder.resolve("src/book").resolve(path)))
                .toList();
    }

    private Door.Page open(Door door, String path) {
        return door.open(folder.resolve("src/book").resolve(path), text(path));
    }

    private String text(String path) {
        try {
            return Files.readString(folder.resolve("src/book").resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Door door() {
        return new Door(
                folder,
                folder.resolve("src/book"),
                Set.of(),
                new DialectChoice(List.copyOf(chosen), keepsUnknown, Place.of("pom.xml")));
    }
}
