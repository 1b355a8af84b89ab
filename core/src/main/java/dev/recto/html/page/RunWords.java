package dev.recto.html.page;

import dev.recto.evidence.Branches;
import dev.recto.verify.Verdict;
import dev.recto.verify.Verdict.Exercise;
import dev.recto.words.ClaimWords;
import dev.recto.words.Counted;
import dev.recto.words.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** How much of a listing tests ran, in words. */
final class RunWords {

    private final Wording wording;
    private final ClaimWords words;

    RunWords(Wording wording) {
        this.wording = wording;
        this.words = wording.claim();
    }

    /** What is known of a listing that tests ran, such as {@code 3 tests, 4 of 5 lines}. */
    String exercised(Verdict verdict) {
        List<String> said = new ArrayList<>();
        // A line that throws is not counted.
        boolean threw = verdict.covered().isEmpty();
        said.add(threw ? words.threw() : wording.join().phrases(ran(verdict)));
        said.addAll(remarks(verdict));
        return wording.join().remarks(said);
    }

    /** How much of a listing all tests together ran, such as {@code 4 of 5 lines}, {@code 1 in part}; none where they ran none. */
    List<String> sum(Verdict verdict) {
        int ran = verdict.covered().size();
        return ran == 0
                ? List.of()
                : parts(ran, verdict, verdict.branches(), verdict.partly().size());
    }

    /** So many lines, and what was left out of them: ways not taken, or else code such as a lambda that nobody called. */
    List<String> parts(int ran, Verdict verdict, Branches branches, int partly) {
        List<String> said = new ArrayList<>();
        said.add(lines(ran, verdict));
        if (branches.isShort()) {
            said.add(words.branches().of(branches.ran(), branches.all()));
        }
        if (partly > 0) {
            said.add(words.partly().of(partly));
        }
        return said;
    }

    private String lines(int ran, Verdict verdict) {
        return words.lines().of(ran, verdict.executable().size());
    }

    /** The tests, and the most that all of them together left out of the listing. */
    private List<String> ran(Verdict verdict) {
        List<String> said = new ArrayList<>();
        said.add(words.tests().of(verdict.tests().size()));
        int partly = verdict.partly().size();
        if (verdict.covered().size() < verdict.executable().size()) {
            said.add(lines(verdict.covered().size(), verdict));
        } else if (verdict.branches().isShort()) {
            said.add(words.branches()
                    .of(verdict.branches().ran(), verdict.branches().all()));
        } else if (partly > 0) {
            said.add(words.linesPartly().of(partly));
        }
        return said;
    }

    /** What a reader should know before trusting the tests. */
    private List<String> remarks(Verdict verdict) {
        List<String> said = new ArrayList<>();
        remark(verdict, Exercise::retried, words.again(), words.againOf(), said);
        remark(verdict, Exercise::overlapped, words.overlapped(), words.overlappedOf(), said);
        if (verdict.tests().stream().allMatch(Exercise::silent)) {
            said.add(verdict.tests().size() == 1 ? words.silent() : words.silentAll());
        }
        return said;
    }

    private static void remark(
            Verdict verdict, Predicate<Exercise> holds, String ofOne, Counted ofSeveral, List<String> said) {
        long tests = verdict.tests().stream().filter(holds).count();
        if (tests > 0) {
            said.add(verdict.tests().size() == 1 ? ofOne : ofSeveral.of(tests));
        }
    }
}
