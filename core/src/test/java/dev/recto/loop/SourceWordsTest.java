package dev.recto.loop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.evidence.SourceRoots;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which sources spell a name. */
class SourceWordsTest {

    private static final ClassIndex NO_CLASSES = new ClassIndex(new TreeMap<>());

    @TempDir
    private Path folder;

    @Test
    void thoseThatSpellIt() throws IOException {
        Files.writeString(folder.resolve("A.java"), "class A { B b; }");
        Files.writeString(folder.resolve("C.java"), "class C {}");

        assertThat(words().spelling(Set.of("B"), NO_CLASSES)).containsExactly("A.java");
    }

    /** Where others see no difference in what changed. */
    @Test
    void noSourceIsReadForNoName() throws IOException {
        Files.writeString(folder.resolve("A.java"), "class A {}");
        SourceWords words = words();

        assertThat(words.spelling(Set.of(), NO_CLASSES)).isEmpty();
        assertThat(words.read()).isZero();
        words.spelling(Set.of("A"), NO_CLASSES);
        assertThat(words.read()).isOne();
    }

    private SourceWords words() {
        return new SourceWords(
                new SourceRoots(folder, List.of(folder), folder.resolve("classes"), false, StandardCharsets.UTF_8));
    }
}
