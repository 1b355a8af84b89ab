package dev.recto.html;

import dev.recto.book.LineRange;
import dev.recto.html.page.SourceView.RanByView;
import dev.recto.text.TestName;
import dev.recto.verify.SourceVerdict;
import dev.recto.words.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The tests that ran a whole source: each with its lines, and each line with its tests. */
final class RanBy {

    /** So many tests are named for a line; the page lists all. */
    private static final int NAMED = 6;

    private final SourceVerdict verdict;
    private final Addresses addresses;
    private final String address;
    private final Wording wording;
    private final Map<List<TestName>, Integer> groups = new LinkedHashMap<>();
    private final SortedMap<Integer, Integer> byLine = new TreeMap<>();

    /** @param address of the source's page */
    RanBy(SourceVerdict verdict, Addresses addresses, String address, Wording wording) {
        this.wording = wording;
        this.verdict = verdict;
        this.addresses = addresses;
        this.address = address;
        SortedMap<Integer, List<TestName>> tests = new TreeMap<>();
        verdict.tests()
                .forEach(ran -> ran.lines()
                        .forEach(line -> tests.computeIfAbsent(line, key -> new ArrayList<>())
                                .add(ran.test())));
        tests.forEach((line, names) -> byLine.put(line, groups.computeIfAbsent(names, key -> groups.size())));
    }

    /** Some of the tests that ran a line, each with the way to it, and how many more there are. */
    private record Group(List<Test> tests, int more) {}

    private record Test(String name, String href) {}

    /** What the page loads later: the groups of tests that ran lines together, and for each line its group's index. */
    Map<String, Object> data() {
        List<Group> told = groups.keySet().stream().map(this::group).toList();
        return told.isEmpty() ? Map.of() : new TreeMap<>(Map.of("groups", told, "lines", byLine));
    }

    private Group group(List<TestName> tests) {
        List<Test> first = tests.stream()
                .limit(NAMED)
                .map(test -> new Test(test.shortName(), href(test)))
                .toList();
        return new Group(first, tests.size() - first.size());
    }

    private String href(TestName test) {
        return Addresses.from(address, addresses.test(test));
    }

    /** The style sheet's class for a line: whether tests ran it, or a part of it, or could have run it; empty for other lines. */
    String lineClass(int line) {
        if (byLine.containsKey(line)) {
            return verdict.partly().contains(line) ? "ran partly" : "ran";
        }
        return verdict.executable().contains(line) ? "missed" : "";
    }

    RanByView view() {
        List<RanByView.Test> tests = verdict.tests().stream()
                .map(ran -> new RanByView.Test(
                        ran.test().shortName(), ran.test().key(), href(ran.test()), LineRange.of(ran.lines())))
                .toList();
        List<String> words = new ArrayList<>();
        words.add(wording.claim().lines().of(byLine.size(), verdict.executable().size()));
        if (!verdict.partly().isEmpty()) {
            words.add(wording.claim().partly().of(verdict.partly().size()));
        }
        return new RanByView(wording.join().phrases(words), tests);
    }
}
