package dev.recto.fences;

import dev.recto.dialect.DialectChoice;
import dev.recto.evidence.AuthoredFence;
import dev.recto.evidence.Sheets;
import dev.recto.pages.BookFolders;
import dev.recto.pages.MarkdownPage;
import dev.recto.pages.MarkdownPage.FrontMatter;
import dev.recto.pages.MarkdownPages;
import dev.recto.prose.Fence;
import dev.recto.prose.Names.Resolution;
import dev.recto.text.Digest;
import dev.recto.text.ElementName;
import dev.recto.text.FileName;
import dev.recto.text.Place;
import dev.recto.text.Problem;
import dev.recto.text.ProblemKind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The fences of Markdown pages, before any book is put together. */
public final class PageFences {

    /** The package of fences on pages that name none. */
    static final String PACKAGE = "recto.pages";

    /** The most bytes of a page's path in the name of a class, which is the name of a file. */
    private static final int LONGEST = 150;

    private PageFences() {}

    /** What is wrong with fences; names are not known yet, so all else is for the weave to say. */
    private static final Set<ProblemKind> FAULTS = EnumSet.of(
            ProblemKind.UNKNOWN_FENCE_WORD,
            ProblemKind.MALFORMED_FENCE,
            ProblemKind.UNVERIFIED_FENCE,
            ProblemKind.UNRENDERABLE_PROSE);

    /**
     * The fences of every page, sorted by path.
     *
     * @param sources what the main sources declare
     * @param dialects what was chosen about pages of other systems
     * @param report takes what looks like a fence and is none that can be verified
     */
    public static List<FencePage> read(
            Path project, Path bookFolder, Sheets sources, DialectChoice dialects, Consumer<Problem> report)
            throws IOException {
        List<FencePage> pages = new ArrayList<>();
        Consumer<Problem> ofFences = problem -> {
            if (FAULTS.contains(problem.kind())) {
                report.accept(problem);
            }
        };
        List<MarkdownPage> read = new MarkdownPages(
                        project, BookFolders.only(bookFolder), PageFences::unknown, Set.of(), dialects, ofFences)
                .read();
        Map<String, Long> alike = read.stream()
                .collect(Collectors.groupingBy(page -> FileName.folded(name(page)), Collectors.counting()));
        for (MarkdownPage page : read) {
            List<AuthoredFence> fences = page.prose().fences().stream()
                    .filter(Fence::isProgram)
                    .map(fence -> new AuthoredFence(fence, offset -> place(page, offset)))
                    .toList();
            boolean alone = alike.get(FileName.folded(name(page))) == 1;
            String name = alone ? name(page) : name(page) + "_" + Digest.brief(page.path());
            pages.add(page(page, name + "FencesTest", sources, fences));
        }
        return pages;
    }

    private static String name(MarkdownPage page) {
        return "Page_" + FencePage.javaName(FileName.shortened(page.path(), LONGEST));
    }

    private static FencePage page(MarkdownPage page, String testClass, Sheets sources, List<AuthoredFence> fences) {
        List<String> beside = beside(page.front(), sources);
        String home = beside.isEmpty() ? page.front().context() : ElementName.around(beside.get(0));
        List<String> imports = beside.stream()
                .filter(type -> !home.isEmpty() && ElementName.around(type).equals(home))
                .map(type -> "import static " + type + ".*;")
                .toList();
        boolean nowhere = beside.isEmpty() && home.isEmpty();
        return new FencePage(page.file(), nowhere ? PACKAGE : home, testClass, imports, fences);
    }

    /** The types that the fences of a page stand beside, in the package of the first: that of its context, else its chapter's. */
    private static List<String> beside(FrontMatter front, Sheets sources) {
        String context = front.context();
        String last = ElementName.last(context);
        if (!last.isEmpty()) {
            return Character.isUpperCase(last.charAt(0)) ? List.of(context) : List.of();
        }
        return front.types().stream()
                .map(type -> sources.types(type.name()))
                .filter(found -> found.size() == 1)
                .map(found -> found.get(0).declaration().id())
                .toList();
    }

    private static Resolution unknown(String reference) {
        return new Resolution.Missing(reference, null);
    }

    private static Place place(MarkdownPage page, int inProse) {
        return page.lines().place(page.file(), Math.max(page.prose().sourceOffset(inProse), 0));
    }
}
