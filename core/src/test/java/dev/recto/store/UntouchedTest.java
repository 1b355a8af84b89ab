package dev.recto.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.recto.text.Digest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UntouchedTest {

    private static final String NAME = "libraries";

    /** In which no file of this test is new. */
    private static final Instant LATER = Instant.now().plusSeconds(3600);

    private static final String FALSE = "0".repeat(64);

    @TempDir
    private Path folder;

    private Store store;
    private Path file;

    @BeforeEach
    void aFile() throws IOException {
        store = new Store(folder.resolve("store"));
        Files.createDirectories(folder.resolve("store"));
        file = Files.writeString(folder.resolve("a.jar"), "one");
    }

    @Test
    void isReadOnce() throws IOException {
        assumeThat(FileSystems.getDefault().supportedFileAttributeViews()).contains("unix");
        assertThat(digest(LATER)).isEqualTo(Digest.of("one"));
        // Who reads it would know better.
        store.put(NAME, store.get(NAME).orElseThrow().replace(Digest.of("one"), FALSE));

        assertThat(digest(LATER)).isEqualTo(FALSE);
    }

    @Test
    void isReadAgainWhereItWasChangedThoughItsSizeAndTimeAreTheSame() throws IOException {
        digest(LATER);
        SameLooks.write(file, "two".getBytes(StandardCharsets.UTF_8));

        assertThat(digest(LATER)).isEqualTo(Digest.of("two"));
    }

    @Test
    void isReadAgainWhereAnotherTookItsPlace() throws IOException {
        digest(LATER);
        Path other = Files.writeString(folder.resolve("b.jar"), "two");
        Files.setLastModifiedTime(other, Files.getLastModifiedTime(file));
        Files.delete(file);
        Files.move(other, file);

        assertThat(digest(LATER)).isEqualTo(Digest.of("two"));
    }

    @Test
    void isNotKeptWhereItIsSoNewThatAChangeWouldLookTheSame() throws IOException {
        digest(Instant.now());

        assertThat(store.get(NAME)).isEmpty();
    }

    @Test
    void isForgottenWhereNobodyAsksForItAnyMore() throws IOException {
        digest(LATER);
        file = Files.writeString(folder.resolve("b.jar"), "two");
        digest(LATER);

        assertThat(store.get(NAME))
                .hasValueSatisfying(text -> assertThat(text.lines())
                        .singleElement()
                        .asString()
                        .endsWith(" " + Digest.of("two"))
                        .doesNotContain("b.jar"));
    }

    @Test
    void isKeptWhereWhoAsksForOthersKeepsMore() throws IOException {
        assumeThat(FileSystems.getDefault().supportedFileAttributeViews()).contains("unix");
        digest(LATER);
        Untouched others = new Untouched(store, NAME, LATER);
        others.digest(Files.writeString(folder.resolve("b.jar"), "two"));
        others.keepMore();

        assertThat(store.get(NAME))
                .hasValueSatisfying(text -> assertThat(text).contains(Digest.of("one"), Digest.of("two")));
    }

    @Test
    void leavesNothingWhereNothingElseIsKept() throws IOException {
        store = new Store(folder.resolve("none"));
        digest(LATER);

        assertThat(folder.resolve("none")).doesNotExist();
    }

    private String digest(Instant start) throws IOException {
        Untouched untouched = new Untouched(store, NAME, start);
        String digest = untouched.digest(file);
        untouched.keep();
        return digest;
    }
}
