package dev.recto.imports;

import dev.recto.dialect.front.Front;
import dev.recto.evidence.FileTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The pages that a book has already, but for those that an import writes anew. */
final class OwnPages {

    private final Path folder;
    private final Set<String> anew;

    OwnPages(Path folder, List<SitePage> anew) {
        this.folder = folder;
        this.anew = anew.stream().map(SitePage::path).collect(Collectors.toSet());
    }

    /** The numbers that give them their places. */
    Set<Integer> orders() throws IOException {
        Set<Integer> orders = new TreeSet<>();
        for (Path file : FileTree.pages(folder)) {
            if (!anew.contains(FileTree.path(folder, file))) {
                String text = new String(FileTree.read(file), StandardCharsets.UTF_8).replace("\r\n", "\n");
                Front.of(text)
                        .fields()
                        .text("order")
                        .filter(order -> order.matches("-?\\d{1,9}"))
                        .map(Integer::valueOf)
                        .ifPresent(orders::add);
            }
        }
        return orders;
    }
}
