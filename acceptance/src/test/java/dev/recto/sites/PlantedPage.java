package dev.recto.sites;

import dev.recto.text.LineIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page with mistakes in it, before each of which the id of its message stands as {@code ⟦unknown-markup⟧}.
 *
 * @param text the page without those marks
 * @param mistakes where they are, as {@code line:column id}, in the page's order
 */
record PlantedPage(String text, List<String> mistakes) {

    private static final Pattern MARK = Pattern.compile("⟦([a-z-]+)⟧");

    static PlantedPage of(String marked) {
        StringBuilder text = new StringBuilder();
        List<Integer> offsets = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        Matcher mark = MARK.matcher(marked);
        while (mark.find()) {
            mark.appendReplacement(text, "");
            offsets.add(text.length());
            ids.add(mark.group(1));
        }
        mark.appendTail(text);
        LineIndex lines = LineIndex.of(text.toString());
        List<String> mistakes = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            int offset = offsets.get(i);
            mistakes.add(lines.line(offset) + ":" + lines.column(offset) + " " + ids.get(i));
        }
        return new PlantedPage(text.toString(), List.copyOf(mistakes));
    }
}
