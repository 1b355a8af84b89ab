package dev.recto.fences;

import dev.recto.evidence.AuthoredFence;
import dev.recto.pages.MarkdownPage;
import dev.recto.pages.MarkdownPages;
import dev.recto.prose.Fence;
import dev.recto.prose.Names.Resolution;
import dev.recto.text.ElementName;
import dev.recto.text.Place;
import dev.recto.text.Problem;
import dev.recto.text.ProblemKind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** The fences of Markdown pages, before any book is put together. */
public final class PageFences {

    /** The package of fences on pages that name none. */
    static final String PACKAGE = "recto.pages";

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
     * @param report takes what looks like a fence and is none that can be verified
     */
    public static List<FencePage> read(Path project, Path bookFolder, Consumer<Problem> report) throws IOException {
        List<FencePage> pages = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        Consumer<Problem> ofFences = problem -> {
            if (FAULTS.contains(problem.kind())) {
                report.accept(problem);
            }
        };
        for (MarkdownPage page : new MarkdownPages(project, bookFolder, PageFences::unknown, ofFences).read()) {
            List<AuthoredFence> fences = page.prose().fences().stream()
                    .filter(Fence::isProgram)
                    .map(fence -> new AuthoredFence(fence, offset -> place(page, offset)))
                    .toList();
            String path = page.address().substring(0, page.address().length() - ".html".length());
            String name = "Page_" + FencePage.javaName(path);
            while (!taken.add(name)) {
                name += "_";
            }
            pages.add(page(page, name + "FencesTest", fences));
        }
        return pages;
    }

    private static FencePage page(MarkdownPage page, String testClass, List<AuthoredFence> fences) {
        String context = page.front().context();
        String last = ElementName.last(context);
        boolean type = !last.isEmpty() && Character.isUpperCase(last.charAt(0));
        String home = type ? ElementName.around(context) : context;
        boolean named = type && !home.isEmpty();
        List<String> imports = named ? List.of("import static " + context + ".*;") : List.of();
        return new FencePage(page.file(), context.isEmpty() ? PACKAGE : home, testClass, imports, fences);
    }

    private static Resolution unknown(String reference) {
        return new Resolution.Missing(reference, null);
    }

    private static Place place(MarkdownPage page, int inProse) {
        return page.lines().place(page.file(), Math.max(page.prose().sourceOffset(inProse), 0));
    }
}
