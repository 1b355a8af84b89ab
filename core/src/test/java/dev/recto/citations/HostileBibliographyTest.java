package dev.recto.citations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.book.Bibliography.Style;
import dev.recto.book.Work;
import dev.recto.maths.Formulas;
import dev.recto.text.Place;
import dev.recto.text.Problem;
import dev.recto.words.Wording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a bibliography holds, each of its works is described or refused at a place, and nothing else happens. */
class HostileBibliographyTest {

    private static final String MARKS = "{}\"\\$@,=#()~ %-'`&;\nA1é";
    private static final Pattern KEY = Pattern.compile("@\\w+[{(]([^\\s,]+),");

    private final Formulas formulas = new Formulas();

    @TempDir
    private Path folder;

    @Test
    void aBibliographyWithAFaultAnywhere() throws IOException {
        String sound = Files.readString(Path.of("src/test/golden/references.bib"));
        Random random = new Random(7);
        int told = 0;
        for (int i = 0; i < 2_000; i++) {
            StringBuilder text = new StringBuilder(sound);
            for (int j = 0; j <= i % 4; j++) {
                int at = random.nextInt(text.length() - 20);
                text.replace(
                        at,
                        at + random.nextInt(i % 3 == 0 ? 20 : 2),
                        MARKS.substring(random.nextInt(MARKS.length())).substring(0, 1));
            }
            told += read(text.toString(), i % 2 == 0 ? Style.NUMERIC : Style.AUTHOR_YEAR)
                            .isEmpty()
                    ? 0
                    : 1;
        }
        assertThat(told).isBetween(500, 2_000);
    }

    @Test
    void entriesThatSayNothing() throws IOException {
        assertThat(read("@book{a, title = {{}}, year = 1}", Style.NUMERIC))
                .containsExactly(
                        "src/book/references.bib:1:7: [bad-bibliography] 'a' has neither a title nor an author; say"
                                + " what it is");
        assertThat(read("@book{a, author = {{}}, title = {A}}", Style.NUMERIC))
                .containsExactly(
                        "src/book/references.bib:1:20: [bad-bibliography] '{}' is no name; write names as in Knuth,"
                                + " Donald E. and Ba, Jimmy, and those of bodies in braces");
        assertThat(read("@book{a, booktitle = {A}}", Style.NUMERIC)).isEmpty();
        assertThat(read("@book{a, booktitle = {A}}", Style.AUTHOR_YEAR)).isEmpty();
    }

    private List<String> read(String text, Style style) throws IOException {
        Path pages = Files.createDirectories(folder.resolve("src/book"));
        Files.writeString(pages.resolve("references.bib"), text);
        List<Problem> problems = new ArrayList<>();
        References references =
                References.read(folder, pages, style, formulas, Wording.of("en").citation(), problems::add);
        int ofFile = problems.size();
        Matcher key = KEY.matcher(text);
        while (key.find()) {
            references.cite(key.group(1), Place.of("page.md"));
        }
        for (Work work : references.bibliography().works()) {
            assertThat(work.label()).isNotBlank();
            assertThat(work.text()).isNotBlank();
        }
        assertThat(problems.subList(0, ofFile))
                .allSatisfy(problem -> assertThat(problem.place().column()).isPositive());
        return problems.stream()
                .filter(problem -> problem.place().line() > 0)
                .map(Problem::toString)
                .toList();
    }
}
