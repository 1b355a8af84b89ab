package dev.recto.pages;

import dev.recto.evidence.BookModule;
import dev.recto.evidence.FileTree;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The folders of Markdown pages and images that a book is made of. What lies in the own one has its path there as its address,
 * and what lies in another module's the same below the name of that module: paths from one file to another beside it hold.
 *
 * @param own that of the module that has the book
 * @param others those of other modules, which need not exist
 */
public record BookFolders(Path own, SortedMap<BookModule, Path> others) {

    /** The one folder of a book that covers one module. */
    public static BookFolders only(Path own) {
        return new BookFolders(own, new TreeMap<>());
    }

    /** That of a module. */
    public Path of(BookModule module) {
        return others.getOrDefault(module, own);
    }

    /** All of them, in the order of the modules: the own one last. */
    public Map<BookModule, Path> byModule() {
        SortedMap<BookModule, Path> all = new TreeMap<>(others);
        all.put(BookModule.OWN, own);
        return all;
    }

    /** The same without their modules. */
    public List<Path> all() {
        return List.copyOf(byModule().values());
    }

    /** The address of a file in the book; nothing for one that lies in none of the folders. */
    public Optional<String> address(Path file) {
        List<String> found = new ArrayList<>();
        byModule().forEach((module, folder) -> {
            if (file.startsWith(folder)) {
                found.add(module.path(FileTree.path(folder, file)));
            }
        });
        return found.stream().findFirst();
    }
}
