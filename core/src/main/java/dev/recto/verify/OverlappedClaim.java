package dev.recto.verify;

import dev.recto.book.Output;
import dev.recto.evidence.RanTest;
import dev.recto.evidence.Receipts;
import dev.recto.evidence.TestPlaces;
import dev.recto.text.Place;
import dev.recto.text.Problem;
import dev.recto.text.ProblemKind;
import dev.recto.text.TestName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tests that ran beside one another in a JVM, or beside a thread that one of them left behind, prove nothing of lines and outputs: which of them ran a line is not known, and
 * threads of a pool may print for another. What rests on them alone is refused, by what it is.
 */
final class OverlappedClaim {

    private static final ProblemKind ID = ProblemKind.OVERLAPPED_TESTS;
    private static final String REMEDY =
            "run the book's tests one after another (mark their classes @Isolated, or leave JUnit's parallel mode off), and"
                    + " let each wait for the threads that it starts";
    private static final int NAMED = 3;

    private final TestPlaces places;
    private final List<RanTest> overlapped;

    OverlappedClaim(Receipts receipts, TestPlaces places) {
        this.places = places;
        this.overlapped = receipts.tests().values().stream()
                .filter(test -> test.passed() && test.overlapped())
                .toList();
    }

    /**
     * Why a listing that no test is known to have run may have been run all the same; empty where no test overlapped.
     *
     * @param name what it is called
     * @param place of the listing
     */
    Optional<Problem> unexercised(String name, Place place) {
        if (overlapped.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(ID.at(
                place,
                "no test that ran alone ran %s, and nobody can say which of %s did".formatted(name, names()),
                REMEDY));
    }

    /** The outputs that the book shows of tests that overlapped. */
    List<Problem> outputs(Stream<Output> shown) {
        Map<TestName, RanTest> byName =
                overlapped.stream().collect(Collectors.toMap(RanTest::name, test -> test, (first, same) -> first));
        return shown.flatMap(output -> Stream.ofNullable(byName.get(output.test())))
                .distinct()
                .map(test -> ID.at(
                        places.of(test),
                        test.name().shortName()
                                + " ran beside other tests or their threads, and nobody can say that its output is all its"
                                + " own",
                        REMEDY))
                .toList();
    }

    private String names() {
        String first = String.join(
                ", ",
                overlapped.stream()
                        .limit(NAMED)
                        .map(test -> test.name().shortName())
                        .toList());
        int more = overlapped.size() - NAMED;
        return "the tests that overlapped (" + first + (more > 0 ? " and " + more + " more)" : ")");
    }
}
