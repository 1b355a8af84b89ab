package dev.recto.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is known of files gives the same digest of their folder as if each were read. */
class ContentsTest {

    /** In which no file of this test is new. */
    private static final Instant LATER = Instant.now().plusSeconds(3600);

    @TempDir
    private Path temporary;

    private Path folder;
    private Store store;

    @BeforeEach
    void aFolder() throws IOException {
        store = new Store(Files.createDirectories(temporary.resolve("store")));
        folder = Files.createDirectories(temporary.resolve("classes"));
        Files.createDirectories(folder.resolve("shop"));
        Files.writeString(folder.resolve("shop/Cart.class"), "one");
        Files.writeString(folder.resolve("shop/Till.class"), "two");
    }

    @Test
    void isThatOfAllBytesHoweverOftenItIsAsked() throws IOException {
        assertThat(known()).isEqualTo(read());
        assertThat(known()).isEqualTo(read());
    }

    @Test
    void isAnotherWhereAFileChangedThoughItsSizeAndTimeAreTheSame() throws IOException {
        Path file = folder.resolve("shop/Cart.class");
        String before = known();
        SameLooks.write(file, "six".getBytes(StandardCharsets.UTF_8));

        assertThat(known()).isEqualTo(read()).isNotEqualTo(before);
    }

    @Test
    void isAnotherWhereTwoFilesAreSwapped() throws IOException {
        String before = known();
        Files.move(folder.resolve("shop/Cart.class"), folder.resolve("shop/Other.class"));
        Files.move(folder.resolve("shop/Till.class"), folder.resolve("shop/Cart.class"));
        Files.move(folder.resolve("shop/Other.class"), folder.resolve("shop/Till.class"));

        assertThat(known()).isEqualTo(read()).isNotEqualTo(before);
    }

    @Test
    void isAnotherWhereAFileIsNewOrGone() throws IOException {
        String before = known();
        Files.writeString(folder.resolve("New.class"), "one");
        String more = known();
        Files.delete(folder.resolve("shop/Till.class"));

        assertThat(more).isNotEqualTo(before);
        assertThat(known()).isEqualTo(read()).isNotEqualTo(more);
    }

    @Test
    void cannotBeToldWhereALinkIsAmongThem() throws IOException {
        Files.createSymbolicLink(folder.resolve("link"), temporary.resolve("elsewhere"));

        assertThatThrownBy(this::known).isInstanceOf(UnsureException.class);
    }

    @Test
    void aFolderThatALinkLeadsToIsReadThroughIt() throws IOException {
        Path link = Files.createSymbolicLink(temporary.resolve("link"), folder);

        assertThat(Contents.digest(link, new Untouched(store, "files", LATER))).isEqualTo(read());
    }

    private String known() throws IOException {
        Untouched files = new Untouched(store, "files", LATER);
        String digest = Contents.digest(folder, files);
        files.keep();
        return digest;
    }

    private String read() throws IOException {
        return Contents.digest(folder, (name, content) -> content);
    }
}
