package dev.recto.imports;

import dev.recto.dialect.Met.Fate;
import dev.recto.text.Problem;
import java.util.List;
import java.util.SortedSet;

/**
 * What became of a site, in words.
 *
 * @param site as messages name it
 * @param into the folder of the book's pages, as messages name it
 * @param pages all pages that were read
 * @param files the files that they show or lead to
 * @param left the files that no page shows or leads to
 * @param constructs all that stood on the pages
 * @param findings all that is to be told
 * @param written whether the book's folder has it now
 */
record ImportReport(
        String site,
        String into,
        List<SitePage> pages,
        SortedSet<String> files,
        SortedSet<String> left,
        List<Construct> constructs,
        Findings findings,
        boolean written) {

    /** The first screen of it. */
    List<String> screen() {
        return new ReportScreen(this).lines();
    }

    /** The whole of it, in Markdown. */
    String text() {
        StringBuilder text = new StringBuilder("# What became of the site\n\n");
        new ReportScreen(this)
                .sentences()
                .forEach(sentence -> text.append(sentence).append(".\n"));
        table(text);
        problems(text, "In the way", findings.inTheWay());
        problems(text, "What was refused; of a page it stands in a box there", findings.refused());
        problems(text, "What the book will refuse until it is mended", findings.ahead());
        problems(text, "What to know", findings.known());
        list(text, "Pages", pages.stream().map(ImportReport::page).toList());
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

    private static String page(SitePage page) {
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

    private static void problems(StringBuilder text, String title, List<Problem> problems) {
        list(text, title, problems.stream().map(Problem::toString).toList());
    }

    private static void list(StringBuilder text, String title, List<String> lines) {
        if (!lines.isEmpty()) {
            text.append("\n## ").append(title).append("\n\n");
            lines.forEach(line -> text.append("- ").append(line).append('\n'));
        }
    }
}
