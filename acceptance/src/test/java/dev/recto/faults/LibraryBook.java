package dev.recto.faults;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A book of many chapters, made by script from the sources of Apache Commons Lang as Maven Central has them: its classes are
 * the chapters, and its own doc comments the prose of each and of all members that have one.
 */
final class LibraryBook {

    private static final String ROOT = "/org/apache/commons/lang3";
    private static final Pattern TYPE = Pattern.compile(
            "(?m)^public (?:abstract |final |sealed |non-sealed )*(?:class|interface|enum|@interface) (\\w+)");
    private static final Pattern COMMENTED = Pattern.compile("(?ms)^    /\\*\\*.*?\\*/$(?!\\n    (?:static )?\\{)");

    /** What its comments name of a library that it does not depend on: JavaDoc finds that nowhere either. */
    private static final String OTHER = """
            package org.apache.commons.text;

            public class WordUtils {
                public static String capitalize(String words) {
                    return words;
                }

                public static String uncapitalize(String words) {
                    return words;
                }

                public static String swapCase(String words) {
                    return words;
                }
            }
            """;

    private final Path sources;
    private int chapters;

    private LibraryBook(Path sources) {
        this.sources = sources;
    }

    /**
     * Writes the library with its annotations.
     *
     * @param sources the folder of the main sources
     * @param most how many chapters it has
     */
    static void write(Path sources, int most) throws IOException {
        LibraryBook book = new LibraryBook(sources);
        try (FileSystem jar = FileSystems.newFileSystem(jar(), Map.of());
                Stream<Path> files = Files.walk(jar.getPath(ROOT))) {
            for (Path file : files.filter(each -> each.toString().endsWith(".java"))
                    .sorted()
                    .toList()) {
                book.add(file, most);
            }
        }
        Path other = sources.resolve("org/apache/commons/text/WordUtils.java");
        Files.createDirectories(other.getParent());
        Files.writeString(other, OTHER);
    }

    private static URI jar() {
        URL known = Objects.requireNonNull(LibraryBook.class.getResource(ROOT + "/StringUtils.java"));
        try {
            return new URI(known.toString().replaceFirst("!.*", ""));
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void add(Path file, int most) throws IOException {
        String text = Files.readString(file);
        Matcher type = TYPE.matcher(text);
        boolean chapter = chapters < most && type.find();
        if (chapter) {
            chapters++;
            String mark = "@dev.recto.Chapter(value = \"%s\", order = %d)%n@dev.recto.Explain%n"
                    .formatted(type.group(1), chapters);
            String head = text.substring(0, type.start());
            String members = COMMENTED.matcher(text.substring(type.start())).replaceAll("$0\n    @dev.recto.Explain");
            text = head + mark.replace(System.lineSeparator(), "\n") + members;
        }
        Path copy = sources.resolve(file.toString().substring(1));
        Files.createDirectories(copy.getParent());
        Files.writeString(copy, text);
    }

    /** The sizes of the files of a folder, in bytes. */
    static List<Long> sizes(Path folder, String end) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(
                            file -> Files.isRegularFile(file) && file.toString().endsWith(end))
                    .map(file -> file.toFile().length())
                    .toList();
        }
    }
}
