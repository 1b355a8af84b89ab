package dev.recto.edits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.recto.browser.Served;
import dev.recto.faults.Folders;
import dev.recto.faults.Maven;
import dev.recto.faults.Project;
import dev.recto.text.Digest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What {@code recto:serve} shows after each of many edits is byte for byte what a weave makes that knows of no earlier one.
 * {@code -Drecto.edits=200} makes more of them, and {@code -Drecto.seed} others.
 */
class EditedBookIT {

    private static final int EDITS = Integer.getInteger("recto.edits", 3);

    @TempDir
    private Path folder;

    @BeforeEach
    void isRunByMaven() {
        assumeTrue(Maven.isKnown(), "run this by way of \"mvn verify\"");
    }

    @Test
    void aSmallBook() throws Exception {
        assertServedIsCleanlyWoven(Project.copiedTo(folder.resolve("project")));
    }

    @Test
    void theSampleBook() throws Exception {
        Path project = folder.resolve("project");
        Folders.copy(Path.of("../sample-book/src"), project.resolve("src"));
        Files.copy(Path.of("../sample-book/pom.xml"), project.resolve("pom.xml"));
        assertServedIsCleanlyWoven(Project.in(project));
    }

    private void assertServedIsCleanlyWoven(Project project) throws Exception {
        Random random = new Random(Long.getLong("recto.seed", 13));
        List<Path> edited = files(project.file("src"));
        List<String> done = new ArrayList<>();
        CleanWeave clean = new CleanWeave(project.file("."), folder.resolve("clean"));
        try (Served served = Served.start(project)) {
            served.awaitLog("Woven in", 1);
            assertThat(contents(project.file("target/recto/serve/book"))).isEqualTo(contents(clean.weave()));
            for (int edit = 1; edit <= EDITS; edit++) {
                done.add(Edit.any(edited, random));
                served.awaitLog("Woven in", edit + 1);
                assertThat(contents(project.file("target/recto/serve/book")))
                        .as("after " + done)
                        .isEqualTo(contents(clean.weave()));
            }
        }
        System.out.println("Edits after which what is served is cleanly woven: " + done.size() + " " + done);
    }

    /** What authors write. */
    private static List<Path> files(Path sources) throws IOException {
        try (Stream<Path> all = Files.walk(sources)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** Each file's digest, by its path. */
    private static SortedMap<String, String> contents(Path book) throws IOException {
        SortedMap<String, String> contents = new TreeMap<>();
        for (Path file : files(book)) {
            contents.put(book.relativize(file).toString(), Digest.of(Files.readAllBytes(file)));
        }
        return contents;
    }
}
