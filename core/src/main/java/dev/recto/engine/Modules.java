package dev.recto.engine;

import dev.recto.evidence.BookModule;
import dev.recto.evidence.FileTree;
import dev.recto.evidence.SourceRoots;
import dev.recto.pages.MarkdownPages;
import dev.recto.sheet.Sheet;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * The modules of a build that a book covers besides the one that has it.
 *
 * @param own the folder of the module that has the book
 * @param covered the others, in the order in which the build takes them: each before those that depend on it
 */
public record Modules(Path own, List<Covered> covered) {

    /** A book that covers the one module that has it. */
    static Modules alone(Path own) {
        return new Modules(own, List.of());
    }

    /**
     * Another module, whose sheets, receipts, class files, sources and pages are the book's as if they were its own.
     *
     * @param name what tells it from the others, without {@code /}, such as {@code shop-core}
     * @param folder the module's folder
     * @param pages its folder of Markdown pages and images, which need not exist
     * @param build the folder of what its build makes
     * @param encoding of its Java sources
     * @param main its main sources
     * @param test its tests
     */
    public record Covered(
            String name, Path folder, Path pages, Path build, Charset encoding, SourceSet main, SourceSet test) {

        SourceRoots mainRoots(Path project, BookModule as) {
            return new SourceRoots(project, main.roots(), main.classes(), false, encoding, as);
        }

        SourceRoots testRoots(Path project, BookModule as) {
            return new SourceRoots(project, test.roots(), test.classes(), true, encoding, as);
        }

        /** The module by itself, as it is prepared and its examples are made. */
        ProjectBuilder alone() {
            return Project.in(folder)
                    .pages(pages)
                    .build(build)
                    .encoding(encoding)
                    .main(main)
                    .test(test);
        }
    }

    /**
     * Whether a module has anything to say: a source with a word for the book, or a page.
     *
     * @param classes the folder of its main classes, beside which the processor leaves its sheets
     * @param pages its folder of Markdown pages
     */
    public static boolean speaks(Path classes, Path pages) throws IOException {
        return !FileTree.files(classes.resolveSibling(Sheet.FOLDER), Sheet.SUFFIX)
                        .isEmpty()
                || !MarkdownPages.files(pages).isEmpty();
    }

    /** A file as messages name it: from the nearest folder that holds all modules of the book. */
    public static String shown(Path file, Path own, List<Covered> covered) {
        return FileTree.shown(new Modules(own, covered).around(), file);
    }

    /** Takes each of the others, and what it is to the book. */
    void eachWithRank(BiConsumer<Covered, BookModule> taken) {
        for (int i = 0; i < covered.size(); i++) {
            taken.accept(covered.get(i), new BookModule(i, covered.get(i).name()));
        }
    }

    /** The nearest folder that holds all of them: the module's own where there are no others. */
    Path around() {
        Path around = own;
        for (Covered module : covered) {
            while (!isIn(module.folder(), around) && around.getParent() != null) {
                around = around.getParent();
            }
        }
        return around;
    }

    private static boolean isIn(Path folder, Path around) {
        return folder.toAbsolutePath()
                .normalize()
                .startsWith(around.toAbsolutePath().normalize());
    }
}
