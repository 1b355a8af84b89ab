package dev.recto.html.page;

import dev.recto.book.CodeOrigin.Phrase;
import dev.recto.verify.Verdict;
import dev.recto.verify.Verdict.Exercise;
import dev.recto.words.Framed;
import dev.recto.words.Wording;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that is claimed of a listing, letter by letter, as its template shows it.
 *
 * @param anchor the listing's fragment, on its page and on the page of proofs
 * @param href the way to the listing
 * @param name such as {@code Listing 3.2}; empty for none
 * @param caption such as {@code Value.plus}; empty for none
 * @param claim what is known of it, in a few words
 * @param sum how much of it all tests together ran; empty where none ran any
 * @param where which part of its source it is, in words; empty for nothing
 * @param place its file and lines; empty for none
 * @param placeHref the line where it starts, on the page of its source; empty for none
 * @param tests the tests that ran it, or the first of them
 * @param more how many tests are left out
 * @param whole the way to where none is left out
 * @param sha256 digest of its text
 * @param outputs what its tests printed on this page
 * @param imports what stands in front of it in its file and its names need
 * @param before what it is shown as a change of; null where it is shown as it is
 * @param colophon the way to the colophon
 * @param wording the book's words that are not its author's
 */
public record ProofView(
        String anchor,
        String href,
        String name,
        String caption,
        ClaimView claim,
        String sum,
        List<Phrase> where,
        String place,
        String placeHref,
        List<Test> tests,
        int more,
        String whole,
        String sha256,
        List<Printed> outputs,
        List<String> imports,
        @Nullable Before before,
        String colophon,
        Wording wording) {

    /** So many tests are named beside a listing before anything is asked for. */
    private static final int NAMED = 3;

    /**
     * A test that ran the listing.
     *
     * @param href where it is listed or, where no chapter shows it, its line; empty for nowhere
     * @param name its short name
     * @param did the words around it, which say what it did
     */
    public record Test(String href, String name, Framed did) {}

    /**
     * What a test printed.
     *
     * @param test its short name
     * @param accepted whether it is the text that the author accepted
     * @param sha256 digest of the output
     */
    public record Printed(String test, boolean accepted, String sha256) {}

    /**
     * The earlier version.
     *
     * @param href the way to its own proof
     * @param caption such as {@code Value.plus}
     * @param place where it was cut from
     * @param sha256 digest of its text
     */
    public record Before(String href, String caption, String place, String sha256) {}

    /** How much of a listing all tests together ran, such as {@code 4 of 5 lines, 1 in part}; empty where they ran none. */
    public static String sum(Verdict verdict, Wording wording) {
        return wording.join().phrases(new RunWords(wording).sum(verdict));
    }

    /** The same and the first tests, in one line; empty where no test ran it. */
    public static String brief(Verdict verdict, Wording wording) {
        List<Exercise> tests = verdict.tests();
        if (tests.isEmpty()) {
            return "";
        }
        List<String> said = new ArrayList<>(new RunWords(wording).sum(verdict));
        String named = wording.join()
                .list(tests.stream()
                        .limit(NAMED)
                        .map(each -> each.test().shortName())
                        .toList());
        int more = tests.size() - NAMED;
        said.add(wording.proof()
                .runBy()
                .around(more > 0 ? wording.proof().andMore().of(named, more) : named));
        return wording.join().phrases(said);
    }

    /** What one test did with a listing: the words around its name. */
    public static Framed did(Exercise exercise, Verdict verdict, Wording wording) {
        if (exercise.lines() == 0) {
            return wording.proof().threw();
        }
        List<String> said = new ArrayList<>();
        said.add(wording.join()
                .phrases(new RunWords(wording)
                        .parts(exercise.lines(), verdict, exercise.branches(), exercise.partly())));
        if (exercise.retried()) {
            said.add(wording.claim().again());
        }
        if (exercise.overlapped()) {
            said.add(wording.proof().overlapped());
        }
        if (exercise.silent()) {
            said.add(wording.claim().silent());
        }
        return wording.proof().did().aroundFirst(wording.join().remarks(said));
    }
}
