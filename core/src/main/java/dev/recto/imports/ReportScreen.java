package dev.recto.imports;

import dev.recto.dialect.Met.Fate;
import dev.recto.text.Place;
import dev.recto.text.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The first screen of a report: how many pages came, what became of their constructs, and what is left to mend. */
final class ReportScreen {

    /** As many constructs as leave room for the rest on a terminal of forty lines. */
    private static final int SHOWN = 20;

    private final ImportReport report;

    ReportScreen(ImportReport report) {
        this.report = report;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>(sentences());
        lines.add("%7s  %-34s %s".formatted("count", "construct", "what became of it"));
        List<Construct> constructs = report.constructs();
        constructs.stream()
                .limit(SHOWN)
                .forEach(each ->
                        lines.add("%7d  %-34s %s".formatted(each.count(), each.name(), fates(each) + where(each))));
        if (constructs.size() > SHOWN) {
            lines.add("%7s  and %d more".formatted("", constructs.size() - SHOWN));
        }
        counts("in the way", report.findings().inTheWay(), lines);
        counts("the book will refuse, until it is mended", report.findings().ahead(), lines);
        return lines;
    }

    /** How many pages came, and what became of how many constructs. */
    List<String> sentences() {
        return List.of(pages(), constructs(), written());
    }

    private String pages() {
        long drafts = report.pages().stream().filter(SitePage::isDraft).count();
        return "%s: %s%s and %s, read as %s"
                .formatted(
                        report.site(),
                        counted(report.pages().size(), "page"),
                        drafts == 0 ? "" : " (" + counted((int) drafts, "draft") + ")",
                        counted(report.files().size(), "file"),
                        dialects());
    }

    private String constructs() {
        List<String> words = new ArrayList<>();
        int all = 0;
        for (Fate fate : Fate.values()) {
            int count = report.constructs().stream()
                    .mapToInt(each -> each.count(fate))
                    .sum();
            all += count;
            words.add(count + " " + word(fate));
        }
        return counted(all, "construct") + ": " + String.join(", ", words);
    }

    private String written() {
        if (!report.written()) {
            return "Nothing was written to `" + report.into() + "`";
        }
        long boxed = report.findings().refused().stream()
                .map(problem -> problem.place().file())
                .filter(file ->
                        report.pages().stream().anyMatch(page -> page.file().equals(file)))
                .distinct()
                .count();
        return "All pages lie in `" + report.into() + "` now"
                + (boxed == 0 ? "" : ", " + boxed + " of them with a box of what was refused");
    }

    private String dialects() {
        return String.join(
                ", ",
                report.pages().stream()
                        .map(page ->
                                page.dialect().map(dialect -> dialect.name()).orElse("native"))
                        .distinct()
                        .sorted()
                        .toList());
    }

    private static String where(Construct construct) {
        return construct.worst() == Fate.TRANSLATED ? "" : ", first at " + construct.first();
    }

    private static String fates(Construct construct) {
        List<String> words = new ArrayList<>();
        for (Fate fate : Fate.values()) {
            int count = construct.count(fate);
            if (count > 0) {
                words.add(construct.fates().size() == 1 ? word(fate) : word(fate) + " " + count);
            }
        }
        return String.join(", ", words);
    }

    private static String word(Fate fate) {
        return fate.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** A line for each kind of problem, the kinds sorted by their names. */
    private static void counts(String what, List<Problem> problems, List<String> lines) {
        Map<String, Integer> counts = new TreeMap<>();
        Map<String, Place> first = new TreeMap<>();
        for (Problem problem : problems) {
            counts.merge(problem.id(), 1, Integer::sum);
            first.putIfAbsent(problem.id(), problem.place());
        }
        counts.forEach(
                (id, count) -> lines.add("%7d  %-34s %s".formatted(count, id, what + ", first at " + first.get(id))));
    }

    private static String counted(int count, String what) {
        return String.format(Locale.ROOT, "%d %s%s", count, what, count == 1 ? "" : "s");
    }
}
