package dev.recto.imports;

import dev.recto.assets.ProseAddresses;
import dev.recto.assets.ProseAddresses.Purpose;
import dev.recto.assets.ProseAddresses.Use;
import dev.recto.evidence.FileTree;
import dev.recto.prose.Grammar;
import dev.recto.prose.Limits;
import dev.recto.prose.LocalAddress;
import dev.recto.text.PageName;
import dev.recto.text.Problem;
import dev.recto.text.ProblemKind;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The files of a site that its pages show or lead to, and what they name that is not there. */
final class ShownFiles {

    private final Path site;
    private final Set<String> pages;
    private final SortedSet<String> paths = new TreeSet<>();
    private final List<Problem> missing = new ArrayList<>();

    private ShownFiles(Path site, List<SitePage> pages) {
        this.site = site;
        this.pages = pages.stream().map(SitePage::path).collect(Collectors.toSet());
        pages.forEach(this::read);
    }

    static ShownFiles of(Path site, List<SitePage> pages) {
        return new ShownFiles(site, pages);
    }

    /** Their paths from the site's folder. */
    SortedSet<String> paths() {
        return paths;
    }

    /** What is named and is not there. */
    List<Problem> missing() {
        return missing;
    }

    private void read(SitePage page) {
        String text = page.text().text();
        page.front()
                .fields()
                .text("cover")
                .ifPresent(cover -> path(cover, page)
                        .filter(this::isFile)
                        .ifPresentOrElse(paths::add, () -> missing(page, 0, cover, ProblemKind.MISSING_IMAGE)));
        int start = page.front().end();
        String words = text.substring(start);
        if (Limits.exceededBy(words) == null) {
            ProseAddresses.in(Grammar.parse(words)).forEach(use -> read(use, start, page));
        }
    }

    private void read(Use use, int start, SitePage page) {
        String written = use.written().strip();
        Optional<LocalAddress> local = LocalAddress.of(written);
        if (use.purpose() == Purpose.LEFT_OUT || local.isEmpty()) {
            // What the site has from its root on is written from the page already.
            if (use.purpose() != Purpose.LEFT_OUT && written.matches("/(?!/).*")) {
                boolean picture = use.purpose() == Purpose.IMAGE;
                missing(
                        page,
                        start + use.offset(),
                        written,
                        picture ? ProblemKind.MISSING_IMAGE : ProblemKind.DEAD_LINK);
            }
            return;
        }
        String address = local.get().path();
        Optional<String> path = path(address, page);
        if (path.isPresent() && pages.contains(path.get())) {
            return;
        }
        boolean image = use.purpose() == Purpose.IMAGE;
        if (path.isPresent() && isFile(path.get()) && (image || !PageName.isPage(address))) {
            paths.add(path.get());
        } else if (image || !address.endsWith(".html")) {
            // Where another page of the site has an address of its own making, the book itself tells.
            missing(page, start + use.offset(), address, image ? ProblemKind.MISSING_IMAGE : ProblemKind.DEAD_LINK);
        }
    }

    private Optional<String> path(String address, SitePage page) {
        try {
            Path there = site.resolve(page.path()).resolveSibling(address).normalize();
            return there.startsWith(site) ? Optional.of(FileTree.path(site, there)) : Optional.empty();
        } catch (InvalidPathException none) {
            return Optional.empty();
        }
    }

    private boolean isFile(String path) {
        return Files.isRegularFile(site.resolve(path));
    }

    private void missing(SitePage page, int inText, String address, ProblemKind kind) {
        String what = kind == ProblemKind.MISSING_IMAGE ? "image" : "page or file";
        missing.add(kind.at(
                page.place(inText), "there is no " + what + " '" + address + "' in the site", "mend or take it out"));
    }
}
