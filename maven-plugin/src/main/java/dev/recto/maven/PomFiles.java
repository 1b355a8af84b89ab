package dev.recto.maven;

import dev.recto.adopt.ProjectFiles;
import dev.recto.text.PageName;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.maven.project.MavenProject;

/**
 * The files of a project, where its POM says that they lie.
 *
 * @param book the folder of the book's pages
 */
record PomFiles(MavenProject project, Path book) implements ProjectFiles {

    private static final String JAVA = ".java";

    @Override
    public List<String> sources() {
        return files(project.getCompileSourceRoots().stream().map(Path::of), JAVA);
    }

    /** Kotlin and Groovy have folders of their own, which their plugins alone know. */
    @Override
    public List<String> tests() {
        Path base = project.getBasedir().toPath();
        Stream<Path> roots = Stream.concat(
                project.getTestCompileSourceRoots().stream().map(Path::of),
                Stream.of("src/test/kotlin", "src/test/groovy").map(base::resolve));
        return files(roots, JAVA, ".kt", ".groovy");
    }

    @Override
    public List<String> pages() {
        return files(Stream.of(book), PageName::isPage);
    }

    @Override
    public Optional<String> text(String file) {
        Path path = project.getBasedir().toPath().resolve(file);
        if (!Files.isRegularFile(path)) {
            return Optional.empty();
        }
        try {
            byte[] bytes = Files.readAllBytes(path);
            Charset encoding = FileEncoding.of(project, file);
            String text = new String(bytes, encoding);
            // What is not in this encoding would be lost where the text is written again.
            return Arrays.equals(text.getBytes(encoding), bytes) ? Optional.of(text) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> files(Stream<Path> roots, String... endings) {
        return files(roots, file -> Stream.of(endings).anyMatch(file::endsWith));
    }

    private List<String> files(Stream<Path> roots, Predicate<String> chosen) {
        return roots.filter(Files::isDirectory)
                .distinct()
                .flatMap(PomFiles::walk)
                .filter(file -> chosen.test(file.toString()))
                .map(file -> PomFacts.relative(project, file))
                .distinct()
                .sorted()
                .toList();
    }

    private static Stream<Path> walk(Path root) {
        try (Stream<Path> found = Files.walk(root)) {
            return found.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
