package dev.recto.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.engine.EditedBook.Edit;
import dev.recto.evidence.FileTree;
import dev.recto.evidence.Readings;
import dev.recto.html.SiteMemory;
import dev.recto.serve.EarlyPages;
import dev.recto.text.Digest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Weaves that follow one another while a book is written: none reads anew what did not change, and each makes the same book. */
class ServedWeaveTest {

    private static final int CHAPTERS = 4;

    @TempDir
    private Path folder;

    private final Readings readings = new Readings();
    private final Drawn drawn = new Drawn();
    private final Warmth warmth = new Warmth(readings, new SiteMemory(), drawn);
    private EditedBook book;
    private ServedWeave weave;

    @BeforeEach
    void woven() throws IOException {
        book = new EditedBook(folder, CHAPTERS, 1);
        weave = new ServedWeave(book.project().project(), warmth);
        assertThat(weave.weave(false).problems()).isEmpty();
    }

    @Test
    void aPageTakesNoSheetNoReceiptAndNoClassFile() throws IOException {
        int before = readings.made();
        book.edit(Edit.PAGE_PROSE, 0);

        assertThat(weave.weave(false).problems()).isEmpty();
        assertThat(before).isPositive();
        assertThat(readings.made()).isEqualTo(before);
    }

    @Test
    void aChapterTakesItsOwn() throws IOException {
        int all = readings.made();
        book.edit(Edit.CODE, 1);

        assertThat(weave.weave(false).problems()).isEmpty();
        assertThat(readings.made() - all).isBetween(1, all / CHAPTERS);
    }

    @ParameterizedTest
    @EnumSource(
            value = Edit.class,
            names = {"ELEMENT", "CODE", "LINES", "TEST_NAME", "PICTURE", "PUBLISHED", "PAGE_PROSE"})
    void itIsTheBookOfAWeaveThatKnowsOfNoOther(Edit edit) throws IOException {
        book.edit(edit, 1);
        weave.weave(false);
        isTheBookOfAWeaveThatKnowsOfNoOther("after the last weave");
    }

    @Test
    void eachOfManyEditsIsTheBookOfAWeaveThatKnowsOfNoOther() throws IOException {
        List<Edit> done = new ArrayList<>();
        Path page = folder.resolve("src/book/linked.md");
        for (int edit = 0; edit < Integer.getInteger("recto.edits", 6); edit++) {
            String words = Files.readString(page);
            Files.writeString(page, words + "\nSee [C1#gone].\n");
            assertThat(served().errors()).isPositive();
            Files.writeString(page, words);
            done.add(book.edit());

            assertThat(served().problems()).as("after " + done).isEmpty();
            isTheBookOfAWeaveThatKnowsOfNoOther("after " + done);
        }
    }

    @Test
    void aWeaveThatIsOvertakenLeavesTheLastBookAndTheNextIsThatOfAWeaveThatKnowsOfNoOther() throws IOException {
        served();
        for (int edit = 0; edit < Integer.getInteger("recto.edits", 6); edit++) {
            SortedMap<String, String> before = files();
            book.edit(Edit.PAGE_PROSE, edit % CHAPTERS);
            drawn.overtake(7 * edit % 60);
            assertThat(served().pages()).isZero();
            assertThat(files()).isEqualTo(before);
            assertThat(folder.resolve("target/.book.new")).doesNotExist();
            Edit next = book.edit();

            assertThat(served().problems()).as("after " + next).isEmpty();
            isTheBookOfAWeaveThatKnowsOfNoOther("after " + next);
        }
    }

    @Test
    void whatIsMarkedInAPreviewIsNotInTheNextBook() throws IOException {
        book.project().previewing();
        served();
        Path receipt = FileTree.files(folder.resolve("target/recto/receipts")).stream()
                .filter(file -> file.getFileName().toString().startsWith("shop.C1Test"))
                .findFirst()
                .orElseThrow();
        String left = Files.readString(receipt);
        Files.delete(receipt);
        assertThat(served().errors()).isPositive();
        Files.writeString(receipt, left);

        assertThat(served().problems()).isEmpty();
        isTheBookOfAWeaveThatKnowsOfNoOther("after the last weave");
    }

    @Test
    void proseWithElementsIsDrawnAnewAsItIsWritten() throws IOException {
        book.edit(Edit.ELEMENT, 0);
        assertThat(served().problems()).isEmpty();
        // All pages are drawn anew, of sheets that say the same.
        book.edit(Edit.PAGE_TITLE, 0);
        assertThat(served().problems()).isEmpty();
        isTheBookOfAWeaveThatKnowsOfNoOther("after the last weave");
    }

    /** The settings of the project may be others than before, as after a build of a changed POM. */
    private WeaveResult served() throws IOException {
        return new IncrementalWeave(book.project().project(), warmth).again(false);
    }

    @Test
    void newPagesAreThereBeforeTheRestOfTheBook() throws IOException {
        drawn.early.clear();
        drawn.all = false;
        book.edit(Edit.PAGE_PROSE, 0);
        weave.weave(false);

        assertThat(drawn.early).contains("more.html").doesNotContain("linked.html", "colophon.html");
        assertThat(drawn.early).noneMatch(address -> address.startsWith("evidence/"));
        assertThat(drawn.times).isEqualTo(2);
    }

    @Test
    void pagesOfABookThatIsNotSoundAreNot() throws IOException {
        Path page = folder.resolve("src/book/more.md");
        Files.writeString(page, Files.readString(page) + "\nSee [C1#gone].\n");

        assertThat(weave.weave(false).errors()).isPositive();
        assertThat(drawn.times).isOne();
    }

    private void isTheBookOfAWeaveThatKnowsOfNoOther(String when) throws IOException {
        SortedMap<String, String> served = files();
        new Weave(book.project().project()).run();

        assertThat(served).as(when).isEqualTo(files());
    }

    private SortedMap<String, String> files() throws IOException {
        SortedMap<String, String> digests = new TreeMap<>();
        Path woven = folder.resolve("target/book");
        for (Path file : FileTree.files(woven)) {
            digests.put(FileTree.path(woven, file), Digest.of(Files.readAllBytes(file)));
        }
        return digests;
    }

    /** Takes down what comes before all pages are there. */
    private static final class Drawn implements EarlyPages {

        private final List<String> early = new ArrayList<>();
        private boolean all;
        private int times;
        private int files = Integer.MAX_VALUE;

        /** The next weave is overtaken when so many files were taken after its new pages. */
        void overtake(int after) {
            files = after;
            all = false;
        }

        @Override
        public void take(String address, byte[] content) {
            if (!all) {
                early.add(address);
            } else if (files > 0 && files < Integer.MAX_VALUE) {
                files--;
            }
        }

        @Override
        public void drawn() {
            times++;
            all = true;
        }

        @Override
        public boolean isOvertaken() {
            boolean is = all && files == 0;
            if (is) {
                files = Integer.MAX_VALUE;
            }
            return is;
        }
    }
}
