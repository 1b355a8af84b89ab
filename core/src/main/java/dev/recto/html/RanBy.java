package dev.recto.html;

import dev.recto.html.page.IndexesView.Link;
import dev.recto.html.page.SourceView.RanByView;
import dev.recto.html.page.SourceView.RanByView.Group;
import dev.recto.html.page.SourceView.RanByView.Range;
import dev.recto.text.TestName;
import dev.recto.verify.SourceVerdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The tests that ran a whole source: each with its lines, and each line with its tests. */
final class RanBy {

    /** So many tests are named for a line; the page lists all. */
    private static final int NAMED = 6;

    private final SourceVerdict verdict;
    private final Addresses addresses;
    private final String address;
    private final Map<List<TestName>, Group> groups = new LinkedHashMap<>();
    private final SortedMap<Integer, Group> byLine = new TreeMap<>();

    /** @param address of the source's page */
    RanBy(SourceVerdict verdict, Addresses addresses, String address) {
        this.verdict = verdict;
        this.addresses = addresses;
        this.address = address;
        SortedMap<Integer, List<TestName>> tests = new TreeMap<>();
        verdict.tests()
                .forEach(ran -> ran.lines()
                        .forEach(line -> tests.computeIfAbsent(line, key -> new ArrayList<>())
                                .add(ran.test())));
        tests.forEach((line, names) -> byLine.put(line, groups.computeIfAbsent(names, this::group)));
    }

    private Group group(List<TestName> tests) {
        List<Link> first = tests.stream().limit(NAMED).map(this::link).toList();
        // No heading's fragment, nor any name's, starts so.
        return new Group("_t" + (groups.size() + 1), first, tests.size());
    }

    private Link link(TestName test) {
        return new Link(href(test), test.shortName(), "");
    }

    private String href(TestName test) {
        return Addresses.from(address, addresses.test(test));
    }

    /** The tests of a line; null where none ran it. */
    @Nullable
    Group of(int line) {
        return byLine.get(line);
    }

    /** The style sheet's class for a line: whether tests ran it, or a part of it, could have run it, or had nothing to run. */
    String lineClass(int line) {
        if (byLine.containsKey(line)) {
            return verdict.partly().contains(line) ? "line ran partly" : "line ran";
        }
        return verdict.executable().contains(line) ? "line missed" : "line";
    }

    RanByView view() {
        List<RanByView.Test> tests = verdict.tests().stream()
                .map(ran -> new RanByView.Test(
                        ran.test().shortName(), ran.test().key(), href(ran.test()), ran.lines(), ranges(ran.lines())))
                .toList();
        String words = byLine.size() + " of " + verdict.executable().size()
                + (verdict.executable().size() == 1 ? " line" : " lines")
                + (verdict.partly().isEmpty() ? "" : ", " + verdict.partly().size() + " in part");
        return new RanByView(words, tests, List.copyOf(groups.values()));
    }

    private static List<Range> ranges(SortedSet<Integer> lines) {
        List<Range> ranges = new ArrayList<>();
        for (int line : lines) {
            Range last = ranges.isEmpty() ? null : ranges.get(ranges.size() - 1);
            if (last != null && last.last() == line - 1) {
                ranges.set(ranges.size() - 1, new Range(last.first(), line));
            } else {
                ranges.add(new Range(line, line));
            }
        }
        return ranges;
    }
}
