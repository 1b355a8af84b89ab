package dev.recto.imports;

import dev.recto.dialect.DialectChoice;
import dev.recto.dialect.DialectChoice.Chosen;
import dev.recto.evidence.FileTree;
import dev.recto.pages.BookFolders;
import dev.recto.pages.MarkdownPage;
import dev.recto.pages.MarkdownPages;
import dev.recto.pages.PageAddresses;
import dev.recto.pages.PageSource.WrittenPart;
import dev.recto.pages.Plan;
import dev.recto.prose.Names;
import dev.recto.text.FilePaths;
import dev.recto.text.Place;
import dev.recto.text.Problem;
import dev.recto.text.ProblemKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what was written for the book as the book will read it. What is wrong with it is told at the site's own places; of names
 * nobody can tell before the book's sources are compiled.
 */
final class Proof {

    private static final DialectChoice NATIVE =
            new DialectChoice(List.of(new Chosen("**", DialectChoice.NATIVE)), false, Place.of("pom.xml"));
    private static final Names NOBODY = reference -> new Names.Resolution.Missing("no type '" + reference + "'", null);
    private static final Pattern PLACE = Pattern.compile("\\(([^()\\n]+\\.md):(\\d{1,9}):(\\d{1,9})\\)");

    private final Map<String, SitePage> byPath = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private Proof(List<SitePage> pages) {
        pages.forEach(page -> byPath.put(page.path(), page));
    }

    /**
     * What is wrong.
     *
     * @param folder the pages as they were written
     */
    static List<Problem> of(Path folder, List<SitePage> pages) throws IOException {
        Proof proof = new Proof(pages);
        List<MarkdownPage> read =
                new MarkdownPages(folder, BookFolders.only(folder), NOBODY, Set.of(), NATIVE, proof::take).read();
        List<Plan> parts = new ArrayList<>();
        List<Plan> others = new ArrayList<>();
        for (MarkdownPage page : read) {
            if (page.opensPart()) {
                parts.add(new WrittenPart(page).plan());
            } else {
                others.add(page.plan());
            }
        }
        new PageAddresses(new FilePaths(), proof::take).take(parts, others);
        return proof.problems;
    }

    private void take(Problem problem) {
        SitePage page = byPath.get(problem.place().file());
        if (page != null && problem.kind() != ProblemKind.DEAD_LINK) {
            problems.add(new Problem(
                    problem.kind(),
                    problem.severity(),
                    page.place(problem.place()),
                    PLACE.matcher(problem.message()).replaceAll(this::inSite),
                    problem.remedy()));
        }
    }

    /** The site's place of one that a message names. */
    private String inSite(MatchResult named) {
        SitePage page = byPath.get(named.group(1));
        return Matcher.quoteReplacement(
                page == null
                        ? named.group()
                        : "(" + page.place(new Place(named.group(1), number(named, 2), number(named, 3))) + ")");
    }

    private static int number(MatchResult named, int group) {
        return Integer.parseInt(named.group(group));
    }

    /** Writes the pages and copies the files to a folder of their own. */
    static void write(Path folder, List<SitePage> pages, Path site, Iterable<String> files) throws IOException {
        FileTree.empty(folder);
        for (SitePage page : pages) {
            FileTree.write(folder.resolve(page.path()), page.text().text().getBytes(StandardCharsets.UTF_8));
        }
        for (String file : files) {
            FileTree.write(folder.resolve(file), FileTree.read(site.resolve(file)));
        }
    }
}
