package dev.recto.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A book of a hundred chapters, whose prose is the doc comments of a library as they are. */
@ExtendWith(Matrix.class)
class LoadIT {

    private static final int CHAPTERS = 100;

    /** The most bytes of a book for each byte of the sources that it shows. */
    private static final long TIMES_ITS_SOURCES = 14;

    /** The most bytes of a page, of a source of 450 KB: all but the whole book on paper. */
    private static final long LARGEST_PAGE = 1_400_000;

    /** The most bytes of a page of indexes. */
    private static final long LARGEST_INDEX = 600_000;

    /** Minutes after which the build hangs: it takes one on a machine that has nothing else to do. */
    private static final long PATIENCE = 20;

    private static final String TEST = """
            package books;

            import static org.junit.jupiter.api.Assertions.assertTrue;

            import org.apache.commons.lang3.StringUtils;
            import org.junit.jupiter.api.Test;

            class StringUtilsTest {
                @Test
                void blank() {
                    assertTrue(StringUtils.isBlank(" "));
                }
            }
            """;

    @Test
    void theDocCommentsOfALibraryAreProse(Project project) throws Exception {
        Folders.delete(project.file("src"));
        Folders.delete(project.file("target"));
        LibraryBook.write(project.file("src/main/java"), CHAPTERS);
        project.write("src/test/java/books/StringUtilsTest.java", TEST);

        long start = System.nanoTime();
        Build build = project.start("verify", "-Drecto.require=compiled").build(PATIENCE);
        double seconds = (System.nanoTime() - start) / 1e9;

        assertThat(build.isGreen()).as(build.toString()).isTrue();
        assertThat(build.told()).isEmpty();
        assertThat(build.log()).contains("Wove 100 pages, ");
        Path book = project.file("target/book");
        Files.delete(book.resolve("print.html"));
        long size = sum(LibraryBook.sizes(book, ""));
        long sources = sum(LibraryBook.sizes(book.resolve("evidence/sources"), ""));
        long largest = Collections.max(LibraryBook.sizes(book, ".html"));
        System.out.printf(
                Locale.ROOT,
                "%d chapters: 0 errors, 0 warnings, %.0f s, %.1f MB of sources, %.1f MB of book, largest page %.2f MB%n",
                CHAPTERS,
                seconds,
                sources / 1e6,
                size / 1e6,
                largest / 1e6);
        assertThat(size).isLessThan(TIMES_ITS_SOURCES * sources);
        assertThat(largest).isLessThan(LARGEST_PAGE);
        assertThat(Collections.max(LibraryBook.sizes(book.resolve("indexes"), ".html")))
                .isLessThan(LARGEST_INDEX);
        assertThat(Files.size(book.resolve("indexes.html"))).isLessThan(LARGEST_INDEX);
    }

    private static long sum(List<Long> sizes) {
        return sizes.stream().mapToLong(Long::longValue).sum();
    }
}
