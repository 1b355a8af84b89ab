package dev.recto.sites;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.engine.TinyProject;
import dev.recto.engine.WeaveResult;
import dev.recto.text.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A site of each system is woven as it lies there, its dialect told by its own file: what is said of it, and what a reader sees.
 * After a change that is meant, {@code -Drecto.golden.accept} writes the results anew.
 */
class WovenSitesTest {

    /** Forms that only another system reads. */
    private static final Pattern RAW = Pattern.compile(
            "\\{%|%}|\\{\\{|}}|\\{:|:}|^\\s*:::|^!!!|^\\?\\?\\?|^===|\\{[#.][\\w-]+[^}]*}"
                    + "|\\{[a-z]+(?:[:-][a-z]+)*}`|:[a-z]+:`|`:[a-z]|^:[a-z_]+:|--8<--|\\+\\+\\w+\\+\\+|==\\w+==|\\^\\^\\w|~~\\w"
                    + "|\\[\\[|]]|</?[A-Z]\\w*|^import .* from|^export |\\$\\$|:[a-z0-9_+-]+:(?![\\w:])|^%|\\(\\w+\\)=|#@tab|^# ",
            Pattern.MULTILINE);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void isWovenAsItIs(MadeSite site) throws IOException {
        WeaveResult woven = site.asPages(folder).weave();

        assertThat(woven.problems()).filteredOn(Problem::isError).isEmpty();
        SortedMap<String, String> pages = ShownPages.outlines(folder.resolve("target/book"));
        assertThat(pages).hasSizeGreaterThan(2);
        String told = woven.problems().stream().map(Problem::toString).collect(Collectors.joining("\n"));
        String shown = pages.entrySet().stream()
                .map(page -> "== " + page.getKey() + "\n" + page.getValue())
                .collect(Collectors.joining("\n"));
        Golden.assertAccepted(site.system() + ".txt", told + "\n\n" + shown);
    }

    @ParameterizedTest
    @EnumSource
    void nothingOfTheSystemsOwnFormsIsOnAPage(MadeSite site) throws IOException {
        TinyProject project = site.asPages(folder);
        project.weave();

        ShownPages.wordsOutsideCode(project.path("target/book"))
                .forEach((address, words) -> assertThat(raw(words)).as(address).isEmpty());
    }

    private static List<String> raw(String words) {
        return words.lines().filter(line -> RAW.matcher(line).find()).toList();
    }
}
