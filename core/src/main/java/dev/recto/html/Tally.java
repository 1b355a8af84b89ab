package dev.recto.html;

import dev.recto.book.Book;
import dev.recto.book.Listing;
import dev.recto.verify.State;
import dev.recto.verify.Verdict;
import dev.recto.verify.Verdicts;
import dev.recto.words.TallyWords;
import dev.recto.words.Wording;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Counts what was verified, and what was not.
 *
 * @param counts how many listings are in each state
 * @param tests how many tests ran any of them
 */
record Tally(Map<State, Long> counts, long tests) {

    /**
     * Counts over all code of the book, wherever it stands.
     *
     * @param unverified how much code it shows that is no listing, so that nobody judged it
     */
    static Tally of(Book book, Verdicts verdicts, long unverified) {
        List<Verdict> judged = book.pages()
                .flatMap(
                        page -> page.all(Listing.class).distinct().map(listing -> verdicts.of(page.address(), listing)))
                .toList();
        Map<State, Long> counts = judged.stream()
                .collect(
                        Collectors.groupingBy(Verdict::state, () -> new EnumMap<>(State.class), Collectors.counting()));
        if (unverified > 0) {
            counts.merge(State.UNCLAIMED, unverified, Long::sum);
        }
        long tests = judged.stream()
                .flatMap(verdict -> verdict.tests().stream())
                .map(Verdict.Exercise::test)
                .distinct()
                .count();
        return new Tally(counts, tests);
    }

    /** Such as {@code 31 listings: 28 exercised by 44 tests, 3 declared}. */
    String words(Wording wording) {
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        List<String> words = new ArrayList<>();
        counts.forEach((state, count) -> words.add(words(state, count, wording.tally())));
        String total = wording.frame().listingCount().of(all);
        return words.isEmpty()
                ? total
                : wording.join().colon().of(total, wording.join().phrases(words));
    }

    /** Whether nothing is shown that could have run and did not. */
    boolean isSound() {
        return !counts.containsKey(State.COMPILED);
    }

    private String words(State state, long count, TallyWords words) {
        return switch (state) {
            case EXERCISED -> words.exercised().of(count, tests);
            case DECLARED -> words.declared().of(count);
            case REFUSED -> words.refused().of(count);
            case BUILT -> words.built().of(count);
            case PARSED -> words.parsed().of(count);
            case COMPILED -> words.compiled().of(count);
            case EXCUSED -> words.excused().of(count);
            case SKETCHED -> words.sketched().of(count);
            case UNCLAIMED -> words.unclaimed().of(count);
        };
    }
}
