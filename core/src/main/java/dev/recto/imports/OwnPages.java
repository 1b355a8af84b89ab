package dev.recto.imports;

import dev.recto.dialect.front.Front;
import dev.recto.evidence.FileTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The pages and chapters that a book has already, but for those that an import writes anew. */
final class OwnPages {

    /** Its order in {@code @Chapter}: what only looks so, such as one in a comment, costs a number and no more. */
    private static final Pattern CHAPTER = Pattern.compile(
            "@(?:dev\\.recto\\.)?Chapter\\s*\\((?:[^()\"]|\"(?:[^\"\\\\\\n]|\\\\.)*+\")*?\\border\\s*=\\s*(-?\\d{1,9})\\b");

    private final Path project;
    private final Path folder;
    private final Set<String> anew;

    /**
     * Those of a book.
     *
     * @param project the folder of the project, in whose {@code src} chapters may stand
     * @param folder of the Markdown pages
     * @param anew the pages of the site, which may lie there already, as may those that open their parts
     */
    OwnPages(Path project, Path folder, List<SitePage> anew) {
        this.project = project;
        this.folder = folder;
        this.anew = Stream.concat(anew.stream().map(SitePage::path), PartPages.of(anew).keySet().stream())
                .collect(Collectors.toSet());
    }

    /** The numbers that give them their places. */
    Set<Integer> orders() throws IOException {
        Set<Integer> orders = new TreeSet<>();
        for (Path file : FileTree.files(project.resolve("src"), ".java")) {
            CHAPTER.matcher(new String(FileTree.read(file), StandardCharsets.UTF_8))
                    .results()
                    .map(chapter -> Integer.valueOf(chapter.group(1)))
                    .forEach(orders::add);
        }
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
