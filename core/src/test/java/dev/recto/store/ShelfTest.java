package dev.recto.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.evidence.FileTree;
import dev.recto.text.Digest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A shelf gives back what was put there, or nothing, and holds no more than the last weaves used. */
class ShelfTest {

    private static final String ONE = "1".repeat(64);

    private static final String OTHER = "2".repeat(64);

    @TempDir
    private Path folder;

    private Shelf weave() {
        return new Shelf(new Store(folder), "things");
    }

    private static Parcel parcel(String description, String... contents) {
        return new Parcel(
                description,
                List.of(contents).stream()
                        .map(content -> Content.of(content.getBytes(StandardCharsets.UTF_8)))
                        .toList());
    }

    @Test
    void whatWasPutThereIsThere() {
        weave().put(ONE, parcel("two of them", "the first", ""));

        assertThat(weave().get(ONE)).hasValueSatisfying(found -> {
            assertThat(found.description()).isEqualTo("two of them");
            assertThat(found.contents())
                    .extracting(content -> new String(content.bytes(), StandardCharsets.UTF_8))
                    .containsExactly("the first", "");
            assertThat(found.contents())
                    .allSatisfy(content -> assertThat(content.digest()).isEqualTo(Digest.of(content.bytes())));
        });
        assertThat(weave().get(OTHER)).isEmpty();
    }

    @Test
    void whatIsDamagedIsNotThere() throws IOException {
        weave().put(ONE, parcel("it", "content"));
        Path file = folder.resolve("things").resolve(ONE);
        byte[] whole = Files.readAllBytes(file);
        for (int at = 0; at < whole.length; at++) {
            byte[] damaged = whole.clone();
            damaged[at] ^= 1;
            Files.write(file, damaged);
            assertThat(weave().get(ONE)).as("its byte " + at).isEmpty();
            Files.write(file, Arrays.copyOf(whole, at));
            assertThat(weave().get(ONE)).as("cut at " + at).isEmpty();
        }
    }

    @Test
    void whatFourWeavesDidNotUseIsDeleted() {
        Shelf first = weave();
        first.put(ONE, parcel("one"));
        first.put(OTHER, parcel("other"));
        first.tidy();
        for (int later = 0; later < 3; later++) {
            Shelf weave = weave();
            weave.get(OTHER);
            weave.tidy();
        }
        assertThat(weave().get(ONE)).isPresent();

        weave().tidy();

        assertThat(weave().get(ONE)).isEmpty();
        assertThat(weave().get(OTHER)).isPresent();
    }

    @Test
    void whatAKilledBuildLeftIsDeleted() throws IOException {
        Files.createDirectories(folder.resolve("things"));
        Files.writeString(folder.resolve("things/1.part"), "half");

        weave().tidy();

        assertThat(FileTree.files(folder.resolve("things"), ".part")).isEmpty();
    }

    @Test
    void agesThatNobodyCanReadAreForgotten() throws IOException {
        Shelf first = weave();
        first.put(ONE, parcel("one"));
        first.tidy();
        Files.writeString(folder.resolve("things/ages"), "nonsense");

        Shelf next = weave();
        next.get(ONE);
        next.tidy();

        assertThat(weave().get(ONE)).isPresent();
    }

    @Test
    void aFolderThatCannotBeWrittenKeepsNothing() throws IOException {
        Files.writeString(folder.resolve("things"), "a file in the way");

        Shelf weave = weave();
        weave.put(ONE, parcel("one"));
        weave.tidy();

        assertThat(weave.get(ONE)).isEmpty();
    }
}
