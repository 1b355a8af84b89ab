package dev.recto.fences;

import dev.recto.evidence.FileTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The packages that Java in prose may be compiled in, besides those of the sources. JVMs are told what to watch before any
 * prose is read, so this looks for whatever resembles a package declaration: a name too many does no harm.
 */
public final class FencePackages {

    private static final Pattern DECLARATION =
            Pattern.compile("(?m)^[\\s>*/-]*package\\s+(\\p{L}[\\p{L}\\p{N}_]*(?:\\.[\\p{L}_][\\p{L}\\p{N}_]*)*)\\s*;");

    private FencePackages() {}

    /**
     * The packages that files name; sorted.
     *
     * @param roots source roots
     * @param bookFolder the folder of Markdown pages
     */
    public static Set<String> in(List<Path> roots, Path bookFolder) throws IOException {
        SortedSet<String> packages = new TreeSet<>();
        for (Path root : roots) {
            for (Path file : FileTree.files(root, ".java")) {
                collect(text(file), packages);
            }
        }
        for (Path page : FileTree.files(bookFolder, ".md")) {
            String text = text(page);
            collect(text, packages);
            if (FencePage.mayHoldJava(text)) {
                packages.add(PageFences.PACKAGE);
            }
        }
        return packages;
    }

    private static String text(Path file) throws IOException {
        return new String(FileTree.read(file), StandardCharsets.UTF_8);
    }

    private static void collect(String text, Set<String> packages) {
        DECLARATION.matcher(text).results().forEach(found -> packages.add(found.group(1)));
    }
}
