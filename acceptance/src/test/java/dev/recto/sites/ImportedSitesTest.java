package dev.recto.sites;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.engine.ImportedSite;
import dev.recto.engine.TinyProject;
import dev.recto.engine.WeaveResult;
import dev.recto.text.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A site of each system is brought over, with a report of what became of it, and the book shows what the site shows that is woven as
 * it is. After a change that is meant, {@code -Drecto.golden.accept} writes the reports anew.
 */
class ImportedSitesTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void showsWhatTheSiteShows(MadeSite made) throws IOException {
        ImportedSite site = made.toBeImported(folder.resolve("imported"));
        assertThat(MadeSite.bring(site)).filteredOn(Problem::isError).isEmpty();
        Golden.assertAccepted(made.system() + "-import.md", Files.readString(site.report()));

        made.asPages(folder.resolve("woven")).weave();
        WeaveResult brought = new TinyProject(folder.resolve("imported"))
                .passed("shop.Other", "any", "")
                .weave();

        assertThat(brought.problems()).isEmpty();
        SortedMap<String, String> expected = ShownPages.outlines(folder.resolve("woven/target/book"));
        SortedMap<String, String> pages = ShownPages.outlines(folder.resolve("imported/target/book"));
        assertThat(pages.keySet()).isEqualTo(expected.keySet());
        expected.forEach((address, page) ->
                assertThat(withoutLines(pages.get(address))).as(address).isEqualTo(withoutLines(page)));
    }

    /** Code on the book's own page stands on other lines than on the site's. */
    private static String withoutLines(String outline) {
        return outline.replaceAll("(\\.md):\\d+(?:–\\d+)?", "$1");
    }
}
