package dev.recto.attest;

import dev.recto.attest.Predicate.OutputClaim;
import dev.recto.book.CodeOrigin;
import dev.recto.book.Listing;
import dev.recto.book.Page;
import dev.recto.evidence.Branches;
import dev.recto.marks.Recipe;
import dev.recto.text.Digest;
import dev.recto.verify.State;
import dev.recto.verify.Verdict;
import dev.recto.verify.Verdicts;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is claimed of one listing.
 *
 * @param id its fragment on the page
 * @param page address of the page that shows it
 * @param file the source, relative to the project's folder; empty where it was not cut from a source
 * @param startLine first line that is shown; 0 where it was not cut from a source
 * @param endLine last line that is shown
 * @param recipe how the shown lines come out of the source's text, in UTF-16 code units: the span, less what is elided,
 *     with a comment for each fold and other words where a mark of the source demands it; then without the indentation that all lines share, white space at line ends, and blank
 *     lines around what was left out; null where it was not cut from a source
 * @param sliceSha256 digest of the shown lines, each ended by {@code \n}, in UTF-8
 * @param foldedSha256 digest of what its folds open to: for each, its comment and its lines; empty where none opens
 * @param imports what stands in front of it in its source and its names need, each as it is written
 * @param state {@code exercised}, {@code declared}, {@code compiled}, {@code excused} or {@code unclaimed}; of code in prose
 *     also {@code refused}, {@code built}, {@code parsed} or {@code sketched}
 * @param executableLines numbers of the shown lines that could run
 * @param coveredLines numbers of those that passing tests ran
 * @param partlyLines numbers of those that they ran a part of, taken together
 * @param branches of the conditions on the shown lines: how many passing tests took together, and how many there are
 * @param tests the passing tests that ran it, sorted
 * @param outputs what those tests printed, wherever a page shows it
 */
public record ListingClaim(
        String id,
        String page,
        String file,
        int startLine,
        int endLine,
        @Nullable Recipe recipe,
        String sliceSha256,
        String foldedSha256,
        List<String> imports,
        String state,
        List<Integer> executableLines,
        List<Integer> coveredLines,
        List<Integer> partlyLines,
        Branches branches,
        List<TestClaim> tests,
        List<OutputClaim> outputs) {

    /**
     * The claim for a listing.
     *
     * @param printed what tests printed, wherever a page shows it, by test
     */
    static ListingClaim of(Page page, Listing listing, Verdicts verdicts, Map<String, List<OutputClaim>> printed) {
        Verdict verdict = verdicts.of(page.address(), listing);
        CodeOrigin origin = listing.origin();
        Optional<CodeOrigin.Source> cut = listing.cut();
        List<OutputClaim> outputs = verdict.tests().stream()
                .flatMap(exercise -> printed.getOrDefault(exercise.test().key(), List.of()).stream())
                .toList();
        return new ListingClaim(
                listing.anchor(),
                page.address(),
                origin == null ? "" : origin.file(),
                origin == null ? 0 : origin.startLine(),
                origin == null ? 0 : origin.endLine(),
                cut.map(CodeOrigin.Source::recipe).orElse(null),
                Digest.of(listing.text()),
                digestOfFolds(listing.foldedText()),
                verdict.state() == State.UNCLAIMED
                        ? List.of()
                        : cut.map(CodeOrigin.Source::imports).orElse(List.of()),
                verdict.state().name().toLowerCase(Locale.ROOT),
                List.copyOf(verdict.executable()),
                List.copyOf(verdict.covered()),
                List.copyOf(verdict.partly()),
                verdict.branches(),
                verdict.tests().stream().map(TestClaim::of).toList(),
                outputs);
    }

    /** What {@link #foldedSha256} is of a text. */
    public static String digestOfFolds(String folded) {
        return folded.isEmpty() ? "" : Digest.of(folded);
    }

    /**
     * A test that ran lines of a listing.
     *
     * @param name binary name of its class and name of its method, {@code shop.CartTest#adds}, with the types of its
     *     parameters where it has some, {@code shop.CartTest#adds(int,java.lang.String)}
     * @param lines how many of the listing's lines it ran
     * @param retried whether it passed only when it was run again
     * @param overlapped whether some run of it overlapped another test; lines of such a run are not counted
     */
    public record TestClaim(String name, int lines, boolean retried, boolean overlapped) {

        /** What is claimed of a test. */
        public static TestClaim of(Verdict.Exercise exercise) {
            return new TestClaim(exercise.test().key(), exercise.lines(), exercise.retried(), exercise.overlapped());
        }
    }
}
