package dev.recto.sites;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.engine.TinyProject;
import dev.recto.text.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Markup that a system knows by its form and not by its name, and slips of what it knows, are refused where they stand. */
class PlantedMarkupTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void isRefusedWhereItStands(MadeSite site) throws IOException {
        PlantedPage planted = site.planted();
        TinyProject project = site.asPages(folder).with("src/book/" + site.plantedPath(), planted.text());

        assertThat(planted.mistakes()).hasSizeGreaterThan(2);
        assertThat(told(project, site)).containsExactlyElementsOf(planted.mistakes());
    }

    private static List<String> told(TinyProject project, MadeSite site) throws IOException {
        return project.weave().problems().stream()
                .filter(Problem::isError)
                .filter(problem -> problem.place().file().equals("src/book/" + site.plantedPath()))
                .map(problem -> problem.place().line() + ":" + problem.place().column() + " " + problem.id())
                .toList();
    }
}
