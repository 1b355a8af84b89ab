package dev.recto.verify;

import dev.recto.book.Book;
import dev.recto.book.Listing;
import dev.recto.evidence.ExecutedLines;
import dev.recto.evidence.LineReader;
import dev.recto.evidence.Mentions;
import dev.recto.evidence.SheetFile;
import dev.recto.text.ElementName;
import dev.recto.text.Nearest;
import dev.recto.text.Problem;
import dev.recto.text.ProblemKind;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What can be told of listings before any test has run: those of a class that no test class names, in its own code or through
 * other classes, most likely stay unexercised. It is no claim of the book's, for tests may call by reflection.
 */
public final class MentionedClaim {

    private final Mentions mentions;
    private final LineReader lines;

    /** @param lines tells which lines can run */
    public MentionedClaim(Mentions mentions, LineReader lines) {
        this.mentions = mentions;
        this.lines = lines;
    }

    /** A warning of each source with listings that a test would have to run and that no test class leads to. */
    public List<Problem> check(Book book, List<SheetFile> sheets) throws IOException {
        if (!mentions.areOfTests()) {
            return List.of();
        }
        Map<String, SheetFile> bySource = new HashMap<>();
        for (SheetFile file : sheets) {
            if (!file.test()
                    && !file.sheet().classes().isEmpty()
                    && !mentions.reachAny(file.sheet().classes().keySet())) {
                bySource.putIfAbsent(file.file(), file);
            }
        }
        Map<SheetFile, Integer> unmentioned = new LinkedHashMap<>();
        for (Listing listing : book.all(Listing.class).toList()) {
            SheetFile file = listing.origin() == null
                    ? null
                    : bySource.get(listing.origin().file());
            if (file != null && hasToRun(listing, file)) {
                unmentioned.merge(file, 1, Integer::sum);
            }
        }
        return unmentioned.entrySet().stream()
                .map(each -> problem(each.getKey(), each.getValue(), mentions.testClasses()))
                .toList();
    }

    private boolean hasToRun(Listing listing, SheetFile file) throws IOException {
        return ExercisedClaim.judge(listing, lines.executable(file), List.of(), ExecutedLines.empty())
                        .state()
                == State.COMPILED;
    }

    private static Problem problem(SheetFile file, int listings, SortedSet<String> tests) {
        String name = file.sheet().classes().keySet().iterator().next();
        return ProblemKind.UNMENTIONED_LISTING.at(
                file.firstType(),
                "no test class names %s, nor any class that one names, so most likely no test runs its %s"
                        .formatted(name, listings == 1 ? "listing" : listings + " listings"),
                "call it in " + nearest(name, tests) + "; tests that call it by reflection need nothing");
    }

    /** The test class that is called after a class, one in its package, or another; one to be written where there is none. */
    private static String nearest(String name, SortedSet<String> tests) {
        String simple = ElementName.last(name);
        Predicate<String> own = test -> ElementName.last(test).startsWith(simple);
        Predicate<String> beside = test -> ElementName.around(test).equals(ElementName.around(name));
        List<String> candidates = Stream.of(own.and(beside), own, beside, test -> true)
                .map(fits -> tests.stream().filter(fits).toList())
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of(name + "Test"));
        String closest = Nearest.to(name + "Test", candidates);
        return closest == null ? candidates.get(0) : closest;
    }
}
