package dev.recto.pages;

import dev.recto.book.Page.Kind;
import dev.recto.evidence.BookModule;
import dev.recto.text.Problem;
import dev.recto.text.ProblemKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The order of the book: which stretch each page stands in, and where. */
public final class Outline {

    private static final Comparator<Plan> READING_ORDER =
            Comparator.comparingInt(Plan::order).thenComparing(Plan::module).thenComparing(Plan::place);

    /** Where modules number alike, as those do that have a book each: the pages of one follow those of another. */
    private static final Comparator<Plan> MODULE_AFTER_MODULE =
            Comparator.comparing(Plan::module).thenComparing(READING_ORDER);

    private final List<Plan> parts;
    private final Consumer<Problem> report;

    public Outline(List<Plan> parts, Consumer<Problem> report) {
        this.parts = parts;
        this.report = report;
    }

    /**
     * A stretch of the book.
     *
     * @param opening the part that it is; null for pages that belong to none
     * @param pages its pages, in reading order
     */
    public record Stretch(@Nullable Plan opening, List<Plan> pages) {}

    /**
     * All pages in reading order: parts and pages of no part share one order, and so do the pages of a part. Numbers count
     * across the modules of a book where no two of them use the same one, and else within each.
     */
    public List<Stretch> of(List<Plan> pages) {
        Map<Plan, List<Plan>> byPart = new HashMap<>();
        List<Plan> top = new ArrayList<>(parts);
        for (Plan page : pages) {
            Plan part = partOf(page);
            if (part == null) {
                top.add(page);
            } else {
                byPart.computeIfAbsent(part, key -> new ArrayList<>()).add(page);
            }
        }
        List<Stretch> stretches = new ArrayList<>();
        List<Plan> loose = new ArrayList<>();
        for (Plan plan : sorted(top)) {
            if (plan.kind() == Kind.PART) {
                flush(loose, stretches);
                stretches.add(new Stretch(plan, sorted(byPart.getOrDefault(plan, List.of()))));
            } else {
                loose.add(plan);
            }
        }
        flush(loose, stretches);
        return stretches;
    }

    private static void flush(List<Plan> loose, List<Stretch> stretches) {
        if (!loose.isEmpty()) {
            stretches.add(new Stretch(null, List.copyOf(loose)));
            loose.clear();
        }
    }

    /** What Java carries belongs to the part of the nearest package around it; a Markdown page to the part that it names. */
    private @Nullable Plan partOf(Plan page) {
        if (page.home().isEmpty()) {
            return null;
        }
        if (page.source().page().isEmpty()) {
            return parts.stream()
                    .filter(part -> (page.home() + ".").startsWith(part.home() + "."))
                    .max(Comparator.comparingInt(part -> part.home().length()))
                    .orElse(null);
        }
        Plan named = parts.stream()
                .filter(part -> part.heading().title().equals(page.home()))
                .findFirst()
                .orElse(null);
        if (named == null) {
            report.accept(
                    ProblemKind.UNKNOWN_PART.at(
                            page.place(),
                            "there is no part '" + page.home() + "'",
                            "write the title that a package-info.java gives to a part, or that of a page which names itself as its part"));
        }
        return named;
    }

    /** Sorts siblings. Other systems number pages within each of their menus, and let pages have one number. */
    private List<Plan> sorted(List<Plan> siblings) {
        List<Plan> sorted = siblings.stream()
                .sorted(numberAlike(siblings) ? MODULE_AFTER_MODULE : READING_ORDER)
                .toList();
        for (int i = 1; i < sorted.size(); i++) {
            Plan before = sorted.get(i - 1);
            Plan plan = sorted.get(i);
            if (plan.order() == before.order()
                    && plan.order() != Integer.MAX_VALUE
                    && plan.module().equals(before.module())
                    && !(plan.isForeign() && before.isForeign())) {
                report.accept(ProblemKind.DUPLICATE_ORDER.at(
                        plan.place(),
                        "order " + plan.order() + " is already taken by '"
                                + before.heading().title() + "' (" + before.place() + ")",
                        "give each its own"));
            }
        }
        return sorted;
    }

    private static boolean numberAlike(List<Plan> siblings) {
        Map<Integer, BookModule> byNumber = new HashMap<>();
        return siblings.stream()
                .filter(plan -> plan.order() != Integer.MAX_VALUE)
                .anyMatch(plan -> !plan.module()
                        .equals(Objects.requireNonNullElse(
                                byNumber.putIfAbsent(plan.order(), plan.module()), plan.module())));
    }
}
