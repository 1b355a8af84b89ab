package dev.recto.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.recto.engine.EditedBook.Edit;
import dev.recto.evidence.FileTree;
import dev.recto.text.Digest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A weave draws only what its edits touch, and the book is byte for byte that of a weave that knows of no other. */
class ReuseTest {

    /** A chapter's drawings: its page, its source, and that of its test. */
    private static final int CHAPTER = 3;

    private static final int CHAPTERS = 3;

    private static final int PAGES = 2;

    @TempDir
    private Path folder;

    @Test
    void onlyWhatAnEditTouchesIsDrawn() throws IOException {
        EditedBook book = new EditedBook(folder, CHAPTERS, 1);
        weave(book);
        int all = CHAPTERS * CHAPTER + PAGES;
        assertThat(drawings()).hasSize(all);

        assertThat(drawnAfter(book, Edit.PAGE_PROSE)).as("a page's prose").isEqualTo(1);
        assertThat(drawnAfter(book, Edit.PROSE))
                .as("a chapter's prose: its page, its source, and its test's, which tells of its class")
                .isEqualTo(3);
        assertThat(drawnAfter(book, Edit.TITLE))
                .as("a title, which each page names")
                .isEqualTo(all);
        assertThat(drawnAfter(book, Edit.PICTURE)).as("a picture of a page").isEqualTo(1);
        assertThat(drawnAfter(book, Edit.PUBLISHED))
                .as("a picture of each chapter")
                .isEqualTo(CHAPTERS);
        assertThat(drawnAfter(book, Edit.WORK)).as("a work that all cite").isEqualTo(CHAPTERS + 1);
        assertThat(drawnAfter(book, Edit.EDITION))
                .as("the edition, which each page names")
                .isEqualTo(all);
        assertThat(drawnAfter(book, Edit.STYLE))
                .as("a style sheet, which pages only load")
                .isZero();
        assertThat(drawnAfter(book, Edit.PAGE_TITLE))
                .as("a page's title, which each page names")
                .isEqualTo(all);
    }

    @Test
    void onlyLeavesOfThePrintedEditionThatAnEditTouchesAreSet() throws IOException {
        EditedBook book = new EditedBook(folder, CHAPTERS, 1);
        weave(book);
        Set<String> before = kept("leaves");
        assertThat(before).hasSize(CHAPTERS + PAGES);

        book.edit(Edit.PAGE_PROSE, 0);
        weave(book);

        assertThat(kept("leaves").stream().filter(each -> !before.contains(each)))
                .hasSize(1);
        assertCleanWeaveIsTheSame(book);
    }

    @Test
    void anEditThatIsTakenBackIsDrawnOnce() throws IOException {
        EditedBook book = new EditedBook(folder, 2, 1);
        weave(book);
        String page = Files.readString(folder.resolve("src/book/more.md"));
        book.edit(Edit.PAGE_PROSE, 0);
        weave(book);
        Set<String> before = drawings();

        Files.writeString(folder.resolve("src/book/more.md"), page);
        weave(book);

        assertThat(drawings()).isEqualTo(before);
        assertCleanWeaveIsTheSame(book);
    }

    @Test
    void whatTheLastWeavesDidNotUseIsDeleted() throws IOException {
        EditedBook book = new EditedBook(folder, 2, 1);
        weave(book);
        int all = drawings().size();
        for (int edit = 0; edit < 6; edit++) {
            book.edit(Edit.PAGE_PROSE, 0);
            weave(book);
        }

        assertThat(drawings()).hasSize(all + 3);
    }

    @Test
    void seededEdits() throws IOException {
        int edits = Integer.getInteger("recto.edits", 12);
        long seed = Long.getLong("recto.seed", 13);
        EditedBook book = new EditedBook(folder, 4, seed);
        weave(book);
        List<Edit> done = new ArrayList<>();
        for (int edit = 0; edit < edits; edit++) {
            done.add(book.edit());

            WeaveResult incremental = weave(book);
            SortedMap<String, String> made = files();
            WeaveResult clean = new Weave(book.project().project()).run();

            assertThat(incremental.problems()).as("after " + done).isEqualTo(clean.problems());
            assertThat(clean.problems()).as("after " + done).isEmpty();
            assertThat(made).as("after " + done).isEqualTo(files());
        }
    }

    @Test
    void aDamagedDrawingIsDrawnAnew() throws IOException {
        EditedBook book = new EditedBook(folder, 2, 1);
        weave(book);
        book.edit(Edit.PAGE_PROSE, 0);
        SortedMap<Path, String> whole = new TreeMap<>();
        for (Path kept : FileTree.files(folder.resolve("target/recto/store"))) {
            byte[] bytes = Files.readAllBytes(kept);
            whole.put(kept, Digest.of(bytes));
            bytes[bytes.length / 2] ^= 1;
            Files.write(kept, bytes);
        }

        weave(book);

        for (Path drawing : whole.keySet()) {
            if (Files.exists(drawing) && drawing.getFileName().toString().matches("[0-9a-f]{64}")) {
                assertThat(Digest.of(Files.readAllBytes(drawing))).isEqualTo(whole.get(drawing));
            }
        }
        assertCleanWeaveIsTheSame(book);
    }

    /** Whoever comes second may be told to wait. */
    @Test
    void twoWeavesAtOnce() throws Exception {
        EditedBook book = new EditedBook(folder, 2, 1);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            for (int round = 0; round < 3; round++) {
                book.edit(Edit.PAGE_PROSE, 0);
                Callable<WeaveResult> weave = () -> new Recto(book.project().project()).weave();
                List<Future<WeaveResult>> both = threads.invokeAll(List.of(weave, weave));
                int woven = 0;
                for (Future<WeaveResult> one : both) {
                    try {
                        assertThat(one.get().errors()).isZero();
                        woven++;
                    } catch (ExecutionException waits) {
                        assertThat(waits.getCause()).hasMessageContaining("another build is writing this book");
                    }
                }
                assertThat(woven).isPositive();
                assertCleanWeaveIsTheSame(book);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void aWeaveThatIsKilled() throws Exception {
        int times = Integer.getInteger("recto.kills", 3);
        EditedBook book = new EditedBook(folder, 3, 1);
        Random random = new Random(Long.getLong("recto.seed", 13));
        for (int time = 0; time < times; time++) {
            book.edit(time % 2 == 0 ? Edit.PAGE_TITLE : Edit.TITLE, 0);
            Process weaving = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            WeaveInAJvm.class.getName(),
                            folder.toString())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            assertThat(weaving.getInputStream().read()).isEqualTo('w');
            Thread.sleep(random.nextInt(2500));
            weaving.destroyForcibly().waitFor();

            assertThatCode(() -> weave(book)).doesNotThrowAnyException();
            assertCleanWeaveIsTheSame(book);
        }
    }

    private long drawnAfter(EditedBook book, Edit edit) throws IOException {
        Set<String> before = drawings();
        book.edit(edit, 0);
        weave(book);
        long drawn = drawings().stream().filter(each -> !before.contains(each)).count();
        assertCleanWeaveIsTheSame(book);
        return drawn;
    }

    private static WeaveResult weave(EditedBook book) throws IOException {
        WeaveResult result = new Recto(book.project().project()).weave();
        assertThat(result.problems()).isEmpty();
        return result;
    }

    private void assertCleanWeaveIsTheSame(EditedBook book) throws IOException {
        SortedMap<String, String> made = files();
        new Weave(book.project().project()).run();
        assertThat(made).isEqualTo(files());
    }

    private SortedMap<String, String> files() throws IOException {
        SortedMap<String, String> digests = new TreeMap<>();
        Path book = folder.resolve("target/book");
        for (Path file : FileTree.files(book)) {
            digests.put(FileTree.path(book, file), Digest.of(Files.readAllBytes(file)));
        }
        return digests;
    }

    /** Of each drawing what it is drawn from and what it is: it is drawn again, too, where something is told otherwise that it asked. */
    private Set<String> drawings() throws IOException {
        return kept("drawings");
    }

    private Set<String> kept(String shelf) throws IOException {
        Path kept = folder.resolve("target/recto/store").resolve(shelf);
        Set<String> names = new HashSet<>();
        for (Path file : FileTree.files(kept)) {
            if (!file.endsWith("ages")) {
                names.add(FileTree.path(kept, file) + " " + Digest.of(Files.readAllBytes(file)));
            }
        }
        return names;
    }
}
