package dev.recto.sample;

import com.google.gson.Gson;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * How many words of a page are the book's own, and how many those of the machinery around them: labels, captions, claims.
 * Code, outputs and tables count as neither, and what is folded does not count at all.
 */
record Words(int prose, int machinery) {

    private static final Pattern WORD = Pattern.compile("\\S*[\\p{L}\\p{N}]\\S*");
    private static final String CLOSED = "details:not([open])";
    private static final String FOLDED = CLOSED + " > :not(summary)";

    /**
     * Whose words are whose, by selectors: the nearest element of {@code prose} and {@code machinery} around a text has it,
     * if it is not within one of {@code code} or {@code elsewhere}. The scripts of the same folder count by them too.
     */
    record Owners(String code, String prose, String machinery, String elsewhere) {

        static Owners written() throws IOException {
            try (Reader json = Files.newBufferedReader(Path.of("src/pages/words.json"))) {
                return Objects.requireNonNull(new Gson().fromJson(json, Owners.class));
            }
        }
    }

    static Words of(Document page, Owners owners) {
        String uncounted = String.join(", ", owners.code(), owners.elsewhere(), FOLDED);
        int prose = 0;
        int machinery = 0;
        for (TextNode text : Objects.requireNonNull(page.selectFirst("main"))
                .nodeStream(TextNode.class)
                .toList()) {
            Element element = (Element) Objects.requireNonNull(text.parent());
            if (element.closest(uncounted) == null && !element.is(CLOSED)) {
                int words = (int) WORD.matcher(text.getWholeText()).results().count();
                Element owner = Objects.requireNonNull(element.closest(owners.prose() + ", " + owners.machinery()));
                prose += owner.is(owners.prose()) ? words : 0;
                machinery += owner.is(owners.prose()) ? 0 : words;
            }
        }
        return new Words(prose, machinery);
    }

    /** The words of the machinery for each hundred of the book's own. */
    double percent() {
        return 100.0 * machinery / prose;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT, "%,d words of machinery beside %,d of prose: %.1f %%", machinery, prose, percent());
    }
}
