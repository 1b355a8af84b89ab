package dev.recto.accept;

import dev.recto.accept.Exhibit.Kind;
import dev.recto.evidence.RanTest;
import dev.recto.receipt.PublishedEntry;
import dev.recto.receipt.PublishedFile;
import dev.recto.text.Place;
import dev.recto.text.Problem;
import dev.recto.text.ProblemKind;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds what tests made for the book that no page uses. */
public final class Unused {

    private final Map<String, TreeSet<String>> used;

    /** @param exhibits all that the pages show, drafts among them */
    public Unused(List<Exhibit> exhibits) {
        this.used = exhibits.stream()
                .filter(exhibit -> exhibit.kind() != Kind.OUTPUT)
                .collect(Collectors.groupingBy(
                        exhibit -> exhibit.test().testClass() + "#"
                                + exhibit.test().method() + "#" + exhibit.kind(),
                        TreeMap::new,
                        Collectors.mapping(Exhibit::name, Collectors.toCollection(TreeSet::new))));
    }

    /**
     * A warning for each file and each value.
     *
     * @param tests the tests that the book shows
     * @param places where a test stands in the author's sources
     */
    public List<Problem> check(List<RanTest> tests, Function<RanTest, Place> places) {
        return tests.stream()
                .flatMap(test -> Stream.concat(
                        unused(test, Kind.FIGURE, files(test))
                                .map(name -> warning(
                                        test,
                                        places,
                                        ProblemKind.UNUSED_FIGURE,
                                        "the file '" + name + "'",
                                        "{@figure …}")),
                        unused(test, Kind.RESULT, keys(test))
                                .map(name -> warning(
                                        test,
                                        places,
                                        ProblemKind.UNUSED_RESULT,
                                        "the value '" + name + "'",
                                        "{@result …}"))))
                .toList();
    }

    private Stream<String> unused(RanTest test, Kind kind, Stream<String> names) {
        String key = test.name().testClass() + "#" + test.name().method() + "#" + kind;
        return names.distinct()
                .filter(name -> !used.getOrDefault(key, new TreeSet<>()).contains(name));
    }

    private static Stream<String> files(RanTest test) {
        return test.invocations().stream().flatMap(run -> run.files().stream()).map(PublishedFile::name);
    }

    private static Stream<String> keys(RanTest test) {
        return test.invocations().stream()
                .flatMap(run -> run.entries().stream())
                .map(PublishedEntry::key);
    }

    private static Problem warning(
            RanTest test, Function<RanTest, Place> places, ProblemKind kind, String what, String tag) {
        return kind.at(
                places.apply(test),
                "no page uses " + what + " that " + test.name().shortName() + " published",
                "show it with " + tag + " or do not publish it");
    }
}
