package dev.recto.html.search;

import dev.recto.book.Insert;
import dev.recto.book.Output;
import dev.recto.book.Page;
import dev.recto.html.prose.RenderedProse.Heading;
import dev.recto.html.prose.RenderedProse.Stretch;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a page says, as readers meet it from top to bottom: section by section its words, and what they show. */
public final class PageWords {

    private static final String JOINING = "'\u2019.-";

    private static final int NUMBERS =
            1 << Character.DECIMAL_DIGIT_NUMBER | 1 << Character.LETTER_NUMBER | 1 << Character.OTHER_NUMBER;

    private static final int MARKS =
            1 << Character.NON_SPACING_MARK | 1 << Character.ENCLOSING_MARK | 1 << Character.COMBINING_SPACING_MARK;

    private final Page page;
    private final Map<Output, String> outputs;
    private final List<Section> sections;

    /**
     * Those of a page of which nothing is read yet.
     *
     * @param outputs the fragments of what tests printed, once they are drawn
     */
    public PageWords(Page page, Map<Output, String> outputs) {
        this(page, outputs, new ArrayList<>(List.of(new Section(null))));
    }

    /** Those of a page that was read before. */
    public PageWords(Page page, Map<Output, String> outputs, List<Section> sections) {
        this.page = page;
        this.outputs = outputs;
        this.sections = sections;
    }

    /**
     * What stands below a heading.
     *
     * @param heading null for what stands above the first
     * @param lines its words, each paragraph a line
     * @param shown listings, outputs and figures, in order
     */
    public record Section(@Nullable Heading heading, List<String> lines, List<Insert> shown) {

        Section(@Nullable Heading heading) {
            this(heading, new ArrayList<>(), new ArrayList<>());
        }
    }

    /** Says that a heading comes next. */
    public void add(Heading heading) {
        sections.add(new Section(heading));
    }

    /** Says that something is shown next. */
    public void add(Insert insert) {
        last().shown().add(insert);
    }

    /** Says that some prose comes next. */
    public void add(List<Stretch> stretches) {
        for (Stretch stretch : stretches) {
            if (stretch.heading() != null) {
                add(stretch.heading());
            }
            stretch.words().lines().forEach(last().lines()::add);
            last().shown().addAll(stretch.inserts());
        }
    }

    private Section last() {
        return sections.get(sections.size() - 1);
    }

    /** The page. */
    public Page page() {
        return page;
    }

    /** The fragments of what tests printed. */
    public Map<Output, String> fragments() {
        return Collections.unmodifiableMap(outputs);
    }

    /** The fragment of what a test printed; empty for none. */
    String fragment(Output output) {
        return outputs.getOrDefault(output, "");
    }

    /** Its sections, what stands above the first heading before them. */
    public List<Section> sections() {
        return List.copyOf(sections);
    }

    /** How many words of prose it has. Two signs of a script that has no spaces between its words count as one. */
    public long count() {
        return sections.stream()
                .flatMap(section -> section.lines().stream())
                .mapToLong(PageWords::count)
                .sum();
    }

    /** A word starts with a letter or a digit, unless it is a sign of its own, and goes on with what words are joined with. */
    private static long count(String line) {
        long words = 0;
        long signs = 0;
        boolean inside = false;
        for (int at = 0; at < line.length(); at += Character.charCount(line.codePointAt(at))) {
            int character = line.codePointAt(at);
            if (inside && goesOn(character)) {
                continue;
            }
            boolean sign = isSign(character);
            inside = !sign && isLetterOrNumber(character);
            words += inside ? 1 : 0;
            signs += sign ? 1 : 0;
        }
        return words + (signs + 1) / 2;
    }

    private static boolean isLetterOrNumber(int character) {
        return Character.isLetter(character) || isOf(NUMBERS, character);
    }

    private static boolean goesOn(int character) {
        return isLetterOrNumber(character) || isOf(MARKS, character) || JOINING.indexOf(character) >= 0;
    }

    private static boolean isOf(int types, int character) {
        return (types >> Character.getType(character) & 1) != 0;
    }

    private static boolean isSign(int character) {
        Character.UnicodeScript script = Character.UnicodeScript.of(character);
        return script == Character.UnicodeScript.HAN
                || script == Character.UnicodeScript.HIRAGANA
                || script == Character.UnicodeScript.KATAKANA;
    }
}
