package dev.recto.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationTest {

    private static final Disk HEALTHY = new Disk();

    private Shelf shelf;

    @BeforeEach
    void shelf(@TempDir Path folder) {
        shelf = new Shelf(folder);
    }

    @Test
    void writesABookWhereThereWasNone() throws IOException {
        shelf.publish(Shelf.NEW, HEALTHY);

        assertThat(shelf.read()).containsExactlyInAnyOrderEntriesOf(Shelf.NEW);
        assertThat(shelf.neighbours()).isEmpty();
    }

    @Test
    void replacesTheOldBookWholly() throws IOException {
        shelf.publish(Shelf.OLD, HEALTHY);

        shelf.publish(Shelf.NEW, HEALTHY);

        assertThat(shelf.read()).containsExactlyInAnyOrderEntriesOf(Shelf.NEW);
        assertThat(shelf.neighbours()).isEmpty();
    }

    @Test
    void aFileThatStaysAsItIsKeepsItsTime() throws IOException {
        shelf.publish(Shelf.OLD, HEALTHY);
        FileTime longAgo = FileTime.fromMillis(0);
        for (String address : Shelf.OLD.keySet()) {
            Files.setLastModifiedTime(shelf.book().resolve(address), longAgo);
        }

        shelf.publish(Shelf.NEW, HEALTHY);

        for (String address : Shelf.NEW.keySet()) {
            FileTime time = Files.getLastModifiedTime(shelf.book().resolve(address));
            assertThat(time.equals(longAgo)).as(address).isEqualTo(address.equals("fonts/same"));
        }
    }

    @Test
    void aLinkInTheOldBookIsNoFileOfTheNewOne(@TempDir Path elsewhere) throws IOException {
        shelf.publish(Shelf.OLD, HEALTHY);
        Path outside = Files.writeString(elsewhere.resolve("outside"), "same");
        Path same = shelf.book().resolve("fonts/same");
        Files.delete(same);
        Files.createSymbolicLink(same, outside);

        shelf.publish(Shelf.NEW, HEALTHY);

        assertThat(same).isRegularFile();
        assertThat(Files.isSymbolicLink(same)).isFalse();
    }

    @Test
    void whereFilesCannotHaveTwoNamesEachIsWritten() throws IOException {
        Disk plain = new Disk() {
            @Override
            boolean link(Path file, Path name) {
                return false;
            }
        };
        shelf.publish(Shelf.OLD, plain);

        shelf.publish(Shelf.NEW, plain);

        assertThat(shelf.read()).containsExactlyInAnyOrderEntriesOf(Shelf.NEW);
    }

    @Test
    void leavesTheOldBookWhenClosedWithoutACommit() throws IOException {
        shelf.publish(Shelf.OLD, HEALTHY);

        try (Publication publication = Publication.open(shelf.book())) {
            publication.accept("index.html", new byte[] {1});
        }

        assertThat(shelf.read()).containsExactlyInAnyOrderEntriesOf(Shelf.OLD);
        assertThat(shelf.neighbours()).isEmpty();
    }

    @Test
    void keepsTheOldBookWhicheverStepFails() throws IOException {
        int failures = 0;
        for (int step = 1; ; step++) {
            shelf.publish(Shelf.OLD, HEALTHY);
            FailingDisk disk = new FailingDisk(step, false);
            try {
                shelf.publish(Shelf.NEW, disk);
                // Either there was no such step, or only the old book could not be cleared away.
                assertThat(shelf.read()).containsExactlyInAnyOrderEntriesOf(Shelf.NEW);
            } catch (IOException failed) {
                failures++;
                assertThat(shelf.read()).as("after step %d", step).containsExactlyInAnyOrderEntriesOf(Shelf.OLD);
                assertThat(shelf.neighbours()).as("after step %d", step).isEmpty();
            }
            if (!disk.hasFailed()) {
                break;
            }
        }
        assertThat(failures).isEqualTo(10);
    }

    @Test
    void putsRightWhatABuildLeavesThatWasKilledAtAnyStep() throws IOException {
        for (int step = 1; ; step++) {
            shelf.publish(Shelf.OLD, HEALTHY);
            FailingDisk disk = new FailingDisk(step, true);
            boolean committed = false;
            try {
                shelf.publish(Shelf.NEW, disk);
                committed = true;
            } catch (IOException killed) {
                disk.release();
            }

            Publication.open(shelf.book()).close();

            assertThat(shelf.read())
                    .as("after step %d", step)
                    .containsExactlyInAnyOrderEntriesOf(committed ? Shelf.NEW : Shelf.OLD);
            assertThat(shelf.neighbours()).as("after step %d", step).isEmpty();
            if (!disk.hasFailed()) {
                break;
            }
        }
    }

    @Test
    void refusesASecondBuildAtTheSameTime() throws IOException {
        try (Publication first = Publication.open(shelf.book())) {
            assertThatThrownBy(() -> Publication.open(shelf.book()))
                    .isInstanceOf(FileSystemException.class)
                    .hasMessageContaining("another build is writing this book")
                    .hasMessageContaining(".book.lock");
            first.accept("recto.css", new byte[0]);
            first.commit();
        }

        shelf.publish(Shelf.NEW, HEALTHY);
        assertThat(shelf.read()).containsExactlyInAnyOrderEntriesOf(Shelf.NEW);
    }

    @Test
    void leavesAFileThatIsInTheFoldersPlace() throws IOException {
        Files.writeString(shelf.book(), "precious");

        assertThatThrownBy(() -> shelf.publish(Shelf.NEW, HEALTHY))
                .isInstanceOf(FileSystemException.class)
                .hasMessageContaining(shelf.book() + ": is no folder");

        assertThat(shelf.book()).hasContent("precious");
        assertThat(shelf.neighbours()).isEmpty();
    }

    @Test
    void takesAnEmptyFolder() throws IOException {
        Files.createDirectories(shelf.book());

        shelf.publish(Shelf.NEW, HEALTHY);

        assertThat(shelf.read()).containsExactlyInAnyOrderEntriesOf(Shelf.NEW);
    }

    @Test
    void namesThePathThatCannotBeWritten() throws IOException {
        Path file = Files.writeString(shelf.folder().resolve("file"), "");

        assertThatThrownBy(() -> Publication.open(file.resolve("below/book")))
                .isInstanceOf(FileSystemException.class)
                .hasMessageContaining(file.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../index.html",
                "a/../../b",
                "/etc/passwd",
                "",
                "a//b",
                "a/./b",
                "a/",
                "..",
                "C:/x",
                "a\\b",
                "a\u0000b",
                "a:b",
                "con.html",
                "x/NUL",
                "dot.",
                "space ",
                "a./b",
                "line\nbreak"
            })
    void refusesAnAddressThatIsNotSafeEverywhere(String address) throws IOException {
        shelf.publish(Shelf.OLD, HEALTHY);

        assertThatThrownBy(() -> shelf.publish(Map.of(address, "x"), HEALTHY)).isInstanceOf(FileSystemException.class);

        assertThat(shelf.read()).containsExactlyInAnyOrderEntriesOf(Shelf.OLD);
        assertThat(shelf.neighbours()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "page.html, page.html",
        "page.html, Page.html",
        "figures/a.svg, Figures/b.svg",
        "figures, figures/a.svg",
        "figures/a.svg, figures",
        "caf\u00E9.html, cafe\u0301.html"
    })
    void refusesTwoAddressesThatSomeFileSystemsCannotTellApart(String first, String second) throws IOException {
        try (Publication publication = Publication.open(shelf.book())) {
            publication.accept(first, new byte[0]);

            assertThatThrownBy(() -> publication.accept(second, new byte[0]))
                    .isInstanceOf(FileSystemException.class)
                    .hasMessageContaining("is in the book already");
        }
    }

    @Test
    void takesFilesOfTheSameFolder() throws IOException {
        Map<String, String> files = Map.of("figures/a.svg", "a", "figures/b.svg", "b", "figures/deep/er.svg", "c");

        shelf.publish(files, HEALTHY);

        assertThat(shelf.read()).containsExactlyInAnyOrderEntriesOf(files);
    }
}
