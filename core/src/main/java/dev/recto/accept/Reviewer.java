package dev.recto.accept;

import dev.recto.evidence.Answers;
import dev.recto.evidence.RanTest;
import dev.recto.evidence.Receipts;
import dev.recto.receipt.TestRun;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Readies what tests printed for the reader: scrubbed, and marked where it is what the author accepted. */
public final class Reviewer {

    /** What the question begins with which scrubbers changed a test's output: a published output does not tell. */
    public static final String QUESTION = "scrubbers that changed ";

    private final Scrubbing scrubbing;
    private final Accepted accepted;
    private final boolean accepting;
    private final Answers answers;

    /**
     * @param accepting whether this build accepts whatever the tests print
     * @param answers keeps which scrubbers changed something, which no scrubbed text tells
     */
    public Reviewer(Scrubbing scrubbing, Accepted accepted, boolean accepting, Answers answers) {
        this.answers = answers;
        this.scrubbing = scrubbing;
        this.accepted = accepted;
        this.accepting = accepting;
    }

    /** The receipts as the book shows them. */
    public Receipts review(Receipts receipts) {
        NavigableMap<String, RanTest> tests = new TreeMap<>();
        receipts.tests().forEach((key, test) -> tests.put(key, review(test)));
        return new Receipts(receipts.folders(), tests, receipts.classes(), receipts.unfinished());
    }

    private RanTest review(RanTest test) {
        List<TestRun> runs = test.invocations().stream()
                .map(run -> run.rewritten(scrubbing::scrub))
                .toList();
        RanTest clean = new RanTest(test.name(), runs, test.retried(), RanTest.Review.NONE);
        List<String> used = answers.to(
                        QUESTION + test.name().key(),
                        () -> Optional.of(String.join(",", scrubbing.usedOn(test.invocations())))
                                .filter(names -> !names.isEmpty()))
                .map(names -> List.of(names.split(",", -1)))
                .orElse(List.of());
        boolean held = accepting || accepted.isOutput(test.name(), clean.printed());
        return new RanTest(test.name(), runs, test.retried(), new RanTest.Review(used, held));
    }
}
