package dev.recto.dialect.site;

import dev.recto.dialect.front.Front.Settings;
import dev.recto.dialect.front.SettingsFiles;
import dev.recto.dialect.front.Value.Fields;
import dev.recto.evidence.FileTree;
import dev.recto.text.Fault;
import dev.recto.text.LineIndex;
import dev.recto.text.Place;
import dev.recto.text.Problem;
import dev.recto.text.ProblemKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The files of a site. Paths start from its folder and have {@code /} between names. Each file whose text was asked for is
 * remembered, for the book follows from it as well.
 */
public final class Site {

    private static final Pattern IMAGE =
            Pattern.compile(".*\\.(?:png|jpe?g|gif|svg|webp|avif)", Pattern.CASE_INSENSITIVE);

    private final String name;
    private final Path folder;
    private final Set<Path> leftOut;
    private final SortedSet<Path> read = new TreeSet<>();
    private final Map<String, Optional<String>> texts = new TreeMap<>();
    private final Map<String, Fields> settings = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Object> made = new TreeMap<>();
    private List<String> pages = List.of();
    private boolean listed;

    /**
     * A site.
     *
     * @param name how messages call its folder
     * @param folder where it lies
     * @param leftOut pages that are not there
     */
    public Site(String name, Path folder, Set<Path> leftOut) {
        this.name = name;
        this.folder = folder;
        this.leftOut = Set.copyOf(leftOut);
    }

    /** Where it lies. */
    public Path folder() {
        return folder;
    }

    /** Whether there is such a file. */
    public boolean has(String path) {
        return file(path)
                .filter(file -> Files.isRegularFile(file) && !leftOut.contains(file))
                .isPresent();
    }

    /** The text of a file, lines ended by {@code \n}; nothing where there is none. */
    public Optional<String> text(String path) {
        return texts.computeIfAbsent(path, this::load);
    }

    private Optional<String> load(String path) {
        Optional<Path> found = file(path).filter(Files::isRegularFile);
        try {
            if (found.isEmpty()) {
                return Optional.empty();
            }
            read.add(found.get());
            String text = new String(FileTree.read(found.get()), StandardCharsets.UTF_8);
            return Optional.of(text.replace("\uFEFF", "").replace("\r\n", "\n"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Where a path leads; nothing for one that leads out of the site. */
    private Optional<Path> file(String path) {
        try {
            Path file = folder.resolve(path.replaceFirst("^/+", "")).normalize();
            return file.startsWith(folder) && !file.equals(folder) ? Optional.of(file) : Optional.empty();
        } catch (InvalidPathException none) {
            return Optional.empty();
        }
    }

    /** What a file of settings says, in YAML, TOML or JSON by its ending; nothing where there is no such file. */
    public Fields settings(String path) {
        return settings.computeIfAbsent(
                path, each -> text(each).map(text -> settings(each, text)).orElse(new Fields(0, List.of())));
    }

    private Fields settings(String path, String text) {
        Settings read = SettingsFiles.read(path, text);
        LineIndex lines = LineIndex.of(text);
        read.faults().forEach(fault -> problems.add(fault.at(place(path, lines, fault.offset()))));
        return read.fields();
    }

    private Place place(String path, LineIndex lines, int offset) {
        return lines.place(name.isEmpty() ? path : name + "/" + path, offset);
    }

    /** Tells once what is wrong with a file of the site that a dialect read; the fault's offset counts in its text. */
    public void report(String path, Fault fault) {
        problems.add(fault.at(place(path, LineIndex.of(text(path).orElse("")), fault.offset())));
    }

    /** Tells once of something in a file of the site that a dialect passed over. */
    public void note(String path, ProblemKind kind, int offset, String message, String remedy) {
        LineIndex lines = LineIndex.of(text(path).orElse(""));
        problems.add(kind.warning(place(path, lines, offset), message, remedy));
    }

    /** The paths of all Markdown files, sorted, drafts left out where the book is published. */
    public List<String> pages() {
        if (!listed) {
            listed = true;
            try {
                pages = FileTree.pages(folder).stream()
                        .filter(file -> !leftOut.contains(file))
                        .map(file -> FileTree.path(folder, file))
                        .toList();
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return pages;
    }

    /** The paths of all images, sorted. */
    public List<String> images() {
        return once(Images.class, site -> {
                    try {
                        return new Images(FileTree.files(folder).stream()
                                .map(file -> FileTree.path(folder, file))
                                .filter(name -> IMAGE.matcher(name).matches())
                                .sorted()
                                .toList());
                    } catch (IOException unreadable) {
                        throw new UncheckedIOException(unreadable);
                    }
                })
                .paths();
    }

    private record Images(List<String> paths) {}

    /** The paths of the images in a folder of the site, sorted; empty where there is no such folder. */
    public List<String> images(String path) {
        Optional<Path> place = file(path).filter(Files::isDirectory);
        if (place.isEmpty()) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(place.get())) {
            return files.filter(Files::isRegularFile)
                    .map(file -> FileTree.path(folder, file))
                    .filter(name -> IMAGE.matcher(name).matches())
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Something that a dialect makes of the site once, such as an index of its pages. */
    public <T> T once(Class<T> kind, Function<Site, T> making) {
        Object known = made.get(kind.getName());
        if (known == null) {
            known = making.apply(this);
            made.put(kind.getName(), known);
        }
        return kind.cast(known);
    }

    /** The files whose text was asked for so far. */
    public SortedSet<Path> read() {
        return new TreeSet<>(read);
    }

    /** What is wrong with the files of settings that were read so far. */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }
}
