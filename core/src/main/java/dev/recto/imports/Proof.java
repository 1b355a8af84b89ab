package dev.recto.imports;

import dev.recto.dialect.DialectChoice;
import dev.recto.dialect.DialectChoice.Chosen;
import dev.recto.evidence.FileTree;
import dev.recto.pages.BookFolders;
import dev.recto.pages.MarkdownPages;
import dev.recto.prose.Names;
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

/**
 * Reads what was written for the book as the book will read it. What is wrong with it is told at the site's own places; of names
 * nobody can tell before the book's sources are compiled.
 */
final class Proof {

    private static final DialectChoice NATIVE =
            new DialectChoice(List.of(new Chosen("**", DialectChoice.NATIVE)), false, Place.of("pom.xml"));
    private static final Names NOBODY = reference -> new Names.Resolution.Missing("no type '" + reference + "'", null);

    private Proof() {}

    /**
     * What is wrong.
     *
     * @param folder the pages as they were written
     */
    static List<Problem> of(Path folder, List<SitePage> pages) throws IOException {
        Map<String, SitePage> byPath = new HashMap<>();
        pages.forEach(page -> byPath.put(page.path(), page));
        List<Problem> problems = new ArrayList<>();
        new MarkdownPages(folder, BookFolders.only(folder), NOBODY, Set.of(), NATIVE, problem -> {
                    SitePage page = byPath.get(problem.place().file());
                    if (page != null && problem.kind() != ProblemKind.DEAD_LINK) {
                        problems.add(new Problem(
                                problem.kind(),
                                problem.severity(),
                                page.place(problem.place()),
                                problem.message(),
                                problem.remedy()));
                    }
                })
                .read();
        return problems;
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
