package dev.recto.html;

import dev.recto.book.HiddenCharacters;
import dev.recto.book.Listing.Line;
import dev.recto.book.Mark;
import dev.recto.html.code.StyledWord;
import dev.recto.html.page.StretchView;
import dev.recto.html.page.StretchView.TokenView;
import dev.recto.html.page.StretchView.Wrap;
import dev.recto.marks.Run;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Groups the tokens of a line by what its author made of them. */
final class Stretches {

    private final Line line;
    private final String code;
    private final OnPage onPage;
    private final List<Instead> replaced;

    /** Words that stand in the place of others, and where in the line they start and end. */
    private record Instead(Run.Replaced run, int start, int end) {}

    private Stretches(Line line, String code, OnPage onPage) {
        this.line = line;
        this.code = code;
        this.onPage = onPage;
        this.replaced = replaced(line);
    }

    /**
     * The stretches of a line; their texts, joined, are the line.
     *
     * @param code fragment of the code on the page
     */
    static List<StretchView> of(Line line, List<StyledWord> tokens, String code, OnPage onPage) {
        return new Stretches(line, code, onPage).of(tokens);
    }

    private List<StretchView> of(List<StyledWord> tokens) {
        List<StretchView> stretches = new ArrayList<>();
        List<StyledWord> open = new ArrayList<>();
        List<Wrap> wraps = List.of();
        int at = 0;
        for (StyledWord token : split(tokens, borders())) {
            List<Wrap> here = wraps(at, at + token.text().length());
            List<Wrap> leftOut = leftOut(at);
            if (!here.equals(wraps) || !leftOut.isEmpty()) {
                close(open, wraps, stretches);
                wraps = here;
            }
            leftOut.forEach(wrap -> stretches.add(new StretchView(List.of(wrap), List.of())));
            open.add(token);
            at += token.text().length();
        }
        close(open, wraps, stretches);
        leftOut(at).forEach(wrap -> stretches.add(new StretchView(List.of(wrap), List.of())));
        return stretches;
    }

    /**
     * The tokens of a line, none of which crosses a border.
     *
     * @param borders offsets in the line
     */
    private static List<StyledWord> split(List<StyledWord> tokens, SortedSet<Integer> borders) {
        List<StyledWord> parts = new ArrayList<>();
        int start = 0;
        for (StyledWord token : tokens) {
            int from = 0;
            int end = start + token.text().length();
            for (int border : borders.subSet(start + 1, end)) {
                parts.add(new StyledWord(token.kind(), token.text().substring(from, border - start), token.word()));
                from = border - start;
            }
            parts.add(new StyledWord(token.kind(), token.text().substring(from), token.word()));
            start = end;
        }
        return parts;
    }

    private void close(List<StyledWord> open, List<Wrap> wraps, List<StretchView> stretches) {
        if (!open.isEmpty()) {
            boolean leads = wraps.stream().anyMatch(wrap -> wrap.kind() == Wrap.Kind.LEAD);
            // A link holds no other: what the author links to goes before what javac knows.
            List<TokenView> views = leads
                    ? open.stream().map(token -> TokenView.of(token, null)).toList()
                    : onPage.views(open, code);
            stretches.add(new StretchView(wraps, views));
            open.clear();
        }
    }

    private SortedSet<Integer> borders() {
        SortedSet<Integer> borders = new TreeSet<>();
        for (Mark mark : line.marks()) {
            if (mark instanceof Mark.Emphasis emphasis) {
                borders.addAll(List.of(emphasis.start(), emphasis.end()));
            } else if (mark instanceof Mark.Lead lead) {
                borders.addAll(List.of(lead.start(), lead.end()));
            }
        }
        replaced.forEach(each -> borders.addAll(List.of(each.start(), each.end())));
        return borders;
    }

    private List<Wrap> wraps(int from, int to) {
        List<Wrap> wraps = new ArrayList<>();
        for (Mark mark : line.marks()) {
            if (mark instanceof Mark.Emphasis emphasis && emphasis.start() <= from && to <= emphasis.end()) {
                wraps.add(new Wrap(Wrap.Kind.valueOf(emphasis.style().name()), ""));
            } else if (mark instanceof Mark.Lead lead && lead.start() <= from && to <= lead.end()) {
                wraps.add(new Wrap(Wrap.Kind.LEAD, Addresses.from(onPage.address(), lead.href())));
            }
        }
        replaced.stream()
                .filter(each -> each.start() <= from && to <= each.end())
                .forEach(each -> wraps.add(replaced(each)));
        List<Wrap> sorted = new ArrayList<>();
        wraps.stream()
                .sorted(Comparator.comparing(Wrap::kind))
                .filter(wrap -> sorted.stream().noneMatch(each -> each.kind() == wrap.kind()))
                .forEachOrdered(sorted::add);
        return sorted;
    }

    private List<Wrap> leftOut(int at) {
        return replaced.stream()
                .filter(each -> each.start() == at && each.end() == at)
                .map(Stretches::replaced)
                .toList();
    }

    private static Wrap replaced(Instead instead) {
        return new Wrap(
                Wrap.Kind.REPLACED, HiddenCharacters.reveal(instead.run().source()));
    }

    private static List<Instead> replaced(Line line) {
        List<Instead> found = new ArrayList<>();
        int column = 0;
        for (Run run : line.cut().runs()) {
            int end = column + run.words().length();
            if (run instanceof Run.Replaced replaced) {
                found.add(new Instead(replaced, column, end));
            }
            column = end;
        }
        return found;
    }
}
