package dev.recto.imports;

import dev.recto.dialect.Met.Fate;
import dev.recto.text.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.function.Predicate;

/**
 * What became of a site, in words.
 *
 * @param site as messages name it
 * @param into the folder of the book's pages, as messages name it
 * @param pages all pages that were read
 * @param files the files that they show or lead to
 * @param left the files that no page shows or leads to
 * @param constructs all that stood on the pages
 * @param problems all that is to be told
 * @param written whether the book's folder has it now
 */
record ImportReport(
        String site,
        String into,
        List<SitePage> pages,
        SortedSet<String> files,
        SortedSet<String> left,
        List<Construct> constructs,
        List<Problem> problems,
        boolean written) {

    private static final int SHOWN = 20;

    /** The first screen of it. */
    List<String> screen() {
        List<String> lines = new ArrayList<>();
        lines.add(sentence());
        lines.add("%7s  %-34s %s".formatted("count", "construct", "what became of it"));
        constructs.stream()
                .limit(SHOWN)
                .forEach(each ->
                        lines.add("%7d  %-34s %s".formatted(each.count(), each.name(), fates(each) + where(each))));
        if (constructs.size() > SHOWN) {
            lines.add("%7s  and %d more".formatted("", constructs.size() - SHOWN));
        }
        return lines;
    }

    private static String where(Construct construct) {
        return construct.worst() == Fate.TRANSLATED ? "" : ", first at " + construct.first();
    }

    private String sentence() {
        long drafts = pages.stream().filter(SitePage::isDraft).count();
        return "%s: %s%s and %s, read as %s"
                .formatted(
                        site,
                        counted(pages.size(), "page"),
                        drafts == 0 ? "" : " (" + counted((int) drafts, "draft") + ")",
                        counted(files.size(), "file"),
                        dialects());
    }

    private String dialects() {
        return String.join(
                ", ",
                pages.stream()
                        .map(page ->
                                page.dialect().map(dialect -> dialect.name()).orElse("native"))
                        .distinct()
                        .sorted()
                        .toList());
    }

    private static String counted(int count, String what) {
        return String.format(Locale.ROOT, "%d %s%s", count, what, count == 1 ? "" : "s");
    }

    private static String fates(Construct construct) {
        List<String> words = new ArrayList<>();
        for (Fate fate : Fate.values()) {
            int count = construct.count(fate);
            if (count > 0) {
                String word = fate.name().toLowerCase(Locale.ROOT).replace('_', ' ');
                words.add(construct.fates().size() == 1 ? word : word + " " + count);
            }
        }
        return String.join(", ", words);
    }

    /** The whole of it, in Markdown. */
    String text() {
        StringBuilder text = new StringBuilder("# What became of the site\n\n");
        text.append(sentence()).append(".\n\n");
        text.append(written ? "All of it lies in `" + into + "` now.\n" : "Nothing was written to `" + into + "`.\n");
        table(text);
        problems(text, "What is wrong", Problem::isError);
        problems(text, "What to know", problem -> !problem.isError());
        list(text, "Pages", pages.stream().map(this::page).toList());
        list(
                text,
                "Files that pages show or lead to",
                files.stream().map(file -> "`" + file + "`").toList());
        list(
                text,
                "Files that were left where they are",
                left.stream().map(file -> "`" + file + "`").toList());
        return text.toString();
    }

    private String page(SitePage page) {
        return "`" + page.path() + "`" + (page.isDraft() ? ", a draft" : "");
    }

    private void table(StringBuilder text) {
        text.append("\n## Constructs\n\n| construct | count | translated | passed over | kept | refused | first |\n");
        text.append("|---|--:|--:|--:|--:|--:|---|\n");
        for (Construct each : constructs) {
            text.append("| ")
                    .append(each.name().replace("|", "\\|"))
                    .append(" | ")
                    .append(each.count());
            for (Fate fate : Fate.values()) {
                text.append(" | ").append(each.count(fate) == 0 ? "" : each.count(fate));
            }
            text.append(" | ").append(each.first()).append(" |\n");
        }
    }

    private void problems(StringBuilder text, String title, Predicate<Problem> which) {
        list(text, title, problems.stream().filter(which).map(Problem::toString).toList());
    }

    private static void list(StringBuilder text, String title, List<String> lines) {
        if (!lines.isEmpty()) {
            text.append("\n## ").append(title).append("\n\n");
            lines.forEach(line -> text.append("- ").append(line).append('\n'));
        }
    }
}
