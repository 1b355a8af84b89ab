package dev.recto.serve;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What a book is made of, as far as an author edits it. All paths are absolute and without detours.
 *
 * @param sources folders of Java sources, of tests as well
 * @param resources folders of files that only the whole build can bring up to date: those that programs read, and other modules'
 *     sources
 * @param pages folders of pages, images, the bibliography and the theme
 * @param poms the files that say how the project is built
 */
public record Watched(List<Path> sources, List<Path> resources, List<Path> pages, List<Path> poms) {

    /** Sorts what changed by what it takes to bring the book up to date. */
    Changes changes(Set<Path> paths) {
        Changes changes = Changes.none();
        for (Path path : paths) {
            if (poms.contains(path) || isIn(resources, path)) {
                changes.others().add(path);
            } else if (isIn(sources, path) && path.toString().endsWith(".java")) {
                changes.sources().add(path);
            } else if (isIn(sources, path) || isIn(pages, path)) {
                changes.pages().add(path);
            }
        }
        return changes;
    }

    private static boolean isIn(List<Path> folders, Path path) {
        return folders.stream().anyMatch(path::startsWith);
    }

    /** The folders to watch with all that is below them. */
    List<Path> folders() {
        return Stream.of(sources, resources, pages)
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    /**
     * What changed, by what it takes: a weave; new class files and tests as well; the whole build.
     *
     * @param pages what a weave reads itself: pages, images, snippet files
     * @param sources Java sources
     * @param others files that programs read, and those that say how the project is built
     */
    record Changes(SortedSet<Path> pages, SortedSet<Path> sources, SortedSet<Path> others) {

        static Changes none() {
            return new Changes(new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
        }

        boolean isNone() {
            return pages.isEmpty() && sources.isEmpty() && others.isEmpty();
        }
    }
}
