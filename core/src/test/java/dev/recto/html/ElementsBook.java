package dev.recto.html;

import dev.recto.engine.TinyProject;
import dev.recto.text.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A book of one chapter that has every element which books need, in {@code src/test/golden/elements}: it is compiled, its tests
 * run with JUnit in a JVM of their own, and what they leave is woven.
 */
final class ElementsBook {

    /** Where its sources lie, and its page as it was accepted. */
    static final Path GOLDEN = Path.of("src/test/golden/elements");

    static final String CHAPTER = "src/main/java/fall/Descent.java";
    static final String TEST = "src/test/java/fall/DescentTest.java";
    static final String SOLUTIONS = "src/test/java/fall/Solutions.java";
    static final String BIBLIOGRAPHY = "src/book/references.bib";

    private final TinyProject project;

    ElementsBook(Path folder) throws IOException {
        project = new TinyProject(folder);
        for (String file : List.of(CHAPTER, TEST, SOLUTIONS, BIBLIOGRAPHY)) {
            project.with(file, Files.readString(GOLDEN.resolve(Path.of(file).getFileName())));
        }
    }

    /** Writes something else in a file. */
    ElementsBook with(String file, String good, String bad) throws IOException {
        String text = Files.readString(project.path(file));
        if (text.split(Pattern.quote(good), -1).length != 2) {
            throw new IllegalArgumentException(file + " has not one '" + good + "'");
        }
        project.with(file, text.replace(good, bad));
        return this;
    }

    /** Adds a file. */
    ElementsBook with(String file, String text) {
        project.with(file, text);
        return this;
    }

    /** Compiles, tests and weaves it; what is wrong with it. */
    List<String> woven() throws IOException {
        return project.compiled().weaveAfterJUnit().problems().stream()
                .map(Problem::toString)
                .toList();
    }

    /** A file of the book. */
    String published(String address) throws IOException {
        return Files.readString(project.path("target/book/" + address));
    }

    /** Whether there is a book. */
    boolean isPublished() {
        return Files.exists(project.path("target/book"));
    }
}
