package dev.recto.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.prose.Grammar;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.commonmark.node.Text;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Pages of every dialect in which something was cut, doubled or moved at random: none breaks the door down, every message has a
 * place inside, and where nothing is said of a page, nothing of its system's own forms is among its words.
 */
class MutatedPagesTest {

    private static final int PAGES = Integer.getInteger("recto.mutations", 2000) / MutablePage.values().length;
    private static final String FILE = "_posts/2020-01-01-a.md";

    /** Forms that only another system reads. */
    private static final Pattern RAW = Pattern.compile(
            "\\{%[ \\w-]+%}|\\{\\{[<%#] ?\\w[^{}]*}}|\\{\\{ ?\\w+\\.\\w+ ?}}|(?<!\\w)\\{: [.#][\\w-]+ ?}"
                    + "|\\{[a-z]+}`[^`]+`|:numref:`[^`]+`");

    /** A shortcode that an author shows, as Hugo writes it, stands behind a backslash. */
    private static final Pattern SHOWN = Pattern.compile("\\{\\{\\\\<[^{}]*}}");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void areTranslatedOrRefusedInside(MutablePage of) {
        Random random = new Random(20261129 + of.ordinal());
        Foreign site =
                new Foreign(folder).in(of.dialect()).with("assets/a.png", "").with("other.md", "(there)=\n# Other\n");
        for (int i = 0; i < PAGES; i++) {
            String page = mutated(of.text(), random);
            site.with(FILE, page);
            int lines = page.split("\n", -1).length;
            List<String> told = site.told(FILE);

            assertThat(told).as(page).allSatisfy(said -> {
                if (said.startsWith("_posts")) {
                    assertThat(Integer.parseInt(said.split(":", 3)[1])).isBetween(1, lines);
                }
            });
            if (told.stream().allMatch(said -> said.contains("[passed-over]") || said.contains("[unknown-key]"))) {
                assertThat(raw(site.words(FILE))).as(page).isEmpty();
            }
        }
    }

    private static List<String> raw(String words) {
        return Grammar.nodes(Grammar.parse(SHOWN.matcher(words).replaceAll(""))).stream()
                .filter(Text.class::isInstance)
                .map(text -> ((Text) text).getLiteral())
                .filter(text -> RAW.matcher(text).find())
                .toList();
    }

    private static String mutated(String text, Random random) {
        StringBuilder page = new StringBuilder(text);
        for (int change = 0; change <= random.nextInt(4); change++) {
            int from = random.nextInt(page.length());
            int to = Math.min(page.length(), from + 1 + random.nextInt(12));
            String piece = page.substring(from, to);
            switch (random.nextInt(3)) {
                case 0 -> page.delete(from, to);
                case 1 -> page.insert(random.nextInt(page.length()), piece);
                default -> page.insert(from, piece);
            }
        }
        return page.toString();
    }
}
