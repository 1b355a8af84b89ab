package dev.recto.adopted;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.faults.Build;
import dev.recto.faults.Maven;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A project after its maintainers have typed two commands.
 *
 * @param edits why each edit was made, in order
 * @param before the command that made them
 * @param after the command that built the project
 */
record Adopted(RealProject project, Path folder, List<String> edits, Build before, Build after) {

    private static final String PLUGIN = "dev.recto:recto-maven-plugin:" + Maven.version("recto");
    private static final Pattern EDIT = Pattern.compile("(?m)^\\[WARNING] (?:pom\\.xml|src/\\S+): (?!\\[)(.*)$");
    private static final String WELL = "Nothing stands in the way of a book.";
    private static final String CHOSEN_BY_MAVEN = " instead of ";

    /** What every project takes. */
    private static final List<String> USUAL = List.of(
            "the annotations of Recto, which are gone from what you ship",
            "the processor, which reads what javac compiles",
            "the goals that prepare the tests and weave the book",
            "a first chapter, of a class that has tests; write your own words in its place",
            "a first page; write your own words in its place");

    /** Types the two commands. */
    static Adopted by(Path maven, RealProject project) throws IOException, InterruptedException {
        Path folder = project.laidOut(maven.getFileName().toString());
        long start = System.nanoTime();
        Build before = Maven.start(maven, folder, PLUGIN + ":doctor", PLUGIN + ":init", "-Drecto.yes")
                .build();
        long between = System.nanoTime();
        Build after = Maven.start(maven, folder, PLUGIN + ":doctor", "verify").build();
        long end = System.nanoTime();
        List<String> edits = EDIT.matcher(before.log())
                .results()
                .map(found -> found.group(1).strip())
                .toList();
        Adopted adopted = new Adopted(project, folder, edits, before, after);
        System.out.printf(
                "%s (%s) with %s: %d edits in %d s, verify in %d s; doctor: %s%n",
                project,
                project.shape(),
                maven.getFileName(),
                edits.size(),
                Duration.ofNanos(between - start).toSeconds(),
                Duration.ofNanos(end - between).toSeconds(),
                after.log().contains(WELL) ? WELL : after.told());
        return adopted;
    }

    /** All that was needed was found, said and done at once, and the doctor finds nothing more. */
    Adopted neededNothingElse() {
        assertThat(before.isGreen()).as(before.toString()).isTrue();
        List<String> further = new ArrayList<>(edits);
        further.removeAll(USUAL);
        for (String expected : project.edits()) {
            assertThat(further).as(before.toString()).anyMatch(edit -> edit.contains(expected));
            further.remove(further.stream()
                    .filter(edit -> edit.contains(expected))
                    .findFirst()
                    .orElseThrow());
        }
        // Which plugins Maven picks by itself differs from version to version.
        assertThat(further).allMatch(edit -> edit.contains(CHOSEN_BY_MAVEN));
        assertThat(after.isGreen()).as(after.toString()).isTrue();
        assertThat(after.told()).isEmpty();
        assertThat(after.log().split(Pattern.quote(WELL), -1)).hasSizeGreaterThan(1);
        assertThat(after.log()).doesNotContain("missing. recto:init");
        return this;
    }

    /** A page on which a test has run the first listing. */
    void wove(String page) throws IOException {
        Document document = Jsoup.parse(folder.resolve(page));
        Element listing = document.select("figure.listing").get(0);
        assertThat(listing.hasClass("exercised")).as(listing.toString()).isTrue();
        assertThat(listing.select("pre").text()).isNotEmpty();
        assertThat(document.text()).contains(project.test());
    }

    /** The page of the chapter that was made, from the first of the project's modules that have code. */
    String chapter() throws IOException {
        Path module = project.modules(folder).findFirst().orElseThrow();
        try (Stream<Path> pages = Files.list(module.resolve("target/book"))) {
            return pages.filter(page -> page.toString().endsWith(".html"))
                    .filter(Adopted::hasListing)
                    .map(page -> folder.relativize(page).toString())
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static boolean hasListing(Path page) {
        try {
            return !Jsoup.parse(page).select("figure.listing").isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
