package dev.recto.fences;

import dev.recto.evidence.FileTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The packages that Java in prose may be compiled in, besides those of the sources. JVMs are told what to watch before any
 * prose is read, so this looks for whatever resembles a package declaration: a name too many does no harm.
 */
public final class FencePackages {

    private static final String KEYWORD = "package";

    /** What stands in front of a declaration on its line, and in prose the marks of comments and quotes. */
    private static final String MARKS = " \t\f\u000b>*/-";

    private static final Pattern NAME =
            Pattern.compile("\\s+(\\p{L}[\\p{L}\\p{N}_]*(?:\\.[\\p{L}_][\\p{L}\\p{N}_]*)*)\\s*;");

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
        for (Path page : FileTree.pages(bookFolder)) {
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
        Matcher name = NAME.matcher(text);
        for (int at = text.indexOf(KEYWORD); at >= 0; at = text.indexOf(KEYWORD, at + 1)) {
            if (startsLine(text, at)
                    && name.region(at + KEYWORD.length(), text.length()).lookingAt()) {
                packages.add(name.group(1));
            }
        }
    }

    private static boolean startsLine(String text, int at) {
        int before = at - 1;
        while (before >= 0 && MARKS.indexOf(text.charAt(before)) >= 0) {
            before--;
        }
        return before < 0 || text.charAt(before) == '\n' || text.charAt(before) == '\r';
    }
}
