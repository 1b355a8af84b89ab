package dev.recto.dialect.site;

import dev.recto.evidence.FileTree;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/** The sites below a folder of pages: the folder itself, and each folder in it that has a site's own file. */
public final class Sites {

    private final Path project;
    private final Path pages;
    private final Set<Path> leftOut;
    private final Predicate<Site> isSite;
    private final Map<Path, Site> byFolder = new TreeMap<>(Comparator.comparing(Path::toString));

    /**
     * The sites of a book.
     *
     * @param project the folder to which paths in messages are relative
     * @param pages the folder of pages
     * @param leftOut pages that are not there
     * @param isSite whether a folder has a site's own file
     */
    public Sites(Path project, Path pages, Set<Path> leftOut, Predicate<Site> isSite) {
        this.leftOut = Set.copyOf(leftOut);
        this.project = project;
        this.pages = pages;
        this.isSite = isSite;
    }

    /** The nearest site around a file below the folder of pages. */
    public Site around(Path file) {
        Path folder = file.getParent();
        while (folder != null && !folder.equals(pages) && !isSite.test(at(folder))) {
            folder = folder.getParent();
        }
        return at(folder == null ? pages : folder);
    }

    private Site at(Path folder) {
        return byFolder.computeIfAbsent(folder, each -> new Site(FileTree.path(project, each), each, leftOut));
    }

    /** All folders that were looked at, sorted. */
    public List<Site> all() {
        return new ArrayList<>(byFolder.values());
    }

    /** The files of all of them whose text was asked for. */
    public SortedSet<Path> read() {
        SortedSet<Path> read = new TreeSet<>();
        all().forEach(site -> read.addAll(site.read()));
        return read;
    }
}
