package dev.recto.imports;

import dev.recto.dialect.Door;
import dev.recto.evidence.FileTree;
import dev.recto.text.LineIndex;
import dev.recto.text.PageName;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Lets all pages of a site in by the door. */
final class SiteReading {

    /** So many pages are read between two lines of progress. */
    private static final int STEP = 100;

    /** What tools keep in a site is nobody's page. */
    private static final Pattern TOOLS = Pattern.compile("(?:.*/)?(?:\\.[^/]*|node_modules|vendor|_site)/.*");

    private final Path project;
    private final Path site;
    private final Door door;
    private final Consumer<String> progress;

    /**
     * A reading.
     *
     * @param project the folder to which paths in messages are relative
     * @param progress takes a line now and then
     */
    SiteReading(Path project, Path site, Door door, Consumer<String> progress) {
        this.project = project;
        this.site = site;
        this.door = door;
        this.progress = progress;
    }

    /** Whether a file is what a tool keeps in a site, and neither page nor picture. */
    static boolean isTools(String path) {
        return TOOLS.matcher(path).matches();
    }

    /** All of them, sorted by path. */
    List<SitePage> pages() throws IOException {
        List<Path> files = FileTree.pages(site).stream()
                .filter(file -> !isTools(FileTree.path(site, file)))
                .filter(door::isPage)
                .toList();
        PageLinks links = new PageLinks(
                files.stream().map(file -> FileTree.path(site, file)).collect(Collectors.toSet()));
        List<SitePage> pages = new ArrayList<>();
        for (Path file : files) {
            pages.add(page(file, links));
            if (pages.size() % STEP == 0 && pages.size() < files.size()) {
                progress.accept(pages.size() + " of " + files.size() + " pages read");
            }
        }
        return pages;
    }

    private SitePage page(Path file, PageLinks links) throws IOException {
        String read = new String(FileTree.read(file), StandardCharsets.UTF_8);
        String text = read.startsWith("\uFEFF") ? read.substring(1) : read;
        Door.Page page = door.open(file, text);
        String path = FileTree.path(site, file);
        return new SitePage(
                FileTree.path(project, file),
                PageName.own(path),
                text,
                LineIndex.of(text),
                page.text().then(words -> links.own(words, path)),
                page.dialect());
    }
}
