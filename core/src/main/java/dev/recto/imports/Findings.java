package dev.recto.imports;

import dev.recto.text.Problem;
import dev.recto.text.ProblemKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** What there is to tell of a site, by what follows from it. */
final class Findings {

    /** What one page cannot settle by itself: nothing can be written before its author has. */
    private static final Set<ProblemKind> OF_ALL_PAGES =
            Set.of(ProblemKind.DUPLICATE_ADDRESS, ProblemKind.FILE_IN_THE_WAY, ProblemKind.UNKNOWN_DIALECT);

    private final boolean strict;
    private final List<Problem> inTheWay = new ArrayList<>();
    private final List<Problem> refused = new ArrayList<>();
    private final List<Problem> ahead = new ArrayList<>();
    private final List<Problem> known = new ArrayList<>();

    /** @param strict whether all that is wrong is in the way */
    Findings(boolean strict) {
        this.strict = strict;
    }

    /** Takes what could not be translated: it stands in a box on its page. */
    void refused(Collection<Problem> problems) {
        problems.forEach(problem -> add(problem, refused));
    }

    /** Takes what was translated, and what the book will refuse as it would on a page of its own. */
    void ahead(Collection<Problem> problems) {
        problems.forEach(problem -> add(problem, ahead));
    }

    private void add(Problem problem, List<Problem> where) {
        if (!problem.isError()) {
            known.add(problem);
        } else if (strict || OF_ALL_PAGES.contains(problem.kind())) {
            inTheWay.add(problem);
        } else {
            where.add(problem.kind().warning(problem.place(), problem.message(), problem.remedy()));
        }
    }

    /** What keeps all of the site from being written, sorted. */
    List<Problem> inTheWay() {
        return sorted(inTheWay);
    }

    /** What could not be translated, sorted. */
    List<Problem> refused() {
        return sorted(refused);
    }

    /** What the book will refuse, sorted. */
    List<Problem> ahead() {
        return sorted(ahead);
    }

    /** What is good to know, sorted. */
    List<Problem> known() {
        return sorted(known);
    }

    /** All of it, what is in the way first. */
    List<Problem> all() {
        List<Problem> all = new ArrayList<>(inTheWay());
        List<Problem> others = new ArrayList<>(refused);
        others.addAll(ahead);
        others.addAll(known);
        all.addAll(sorted(others));
        return List.copyOf(all);
    }

    private static List<Problem> sorted(List<Problem> problems) {
        return problems.stream().distinct().sorted().toList();
    }
}
