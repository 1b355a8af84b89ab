package dev.recto.fences;

import dev.recto.evidence.AuthoredFence;
import dev.recto.prose.Fence;
import dev.recto.prose.Names.Resolution;
import dev.recto.prose.Prose.Markup;
import dev.recto.prose.ProseReader;
import dev.recto.text.LineIndex;
import dev.recto.text.Place;
import dev.recto.text.Problem;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import org.junit.jupiter.api.Test;

/** Pages whose prose is a text of its own, in the file {@code a.md}. */
final class Fenced {

    /** With JUnit on the class path, as in a project that has tests. */
    static final Javac JAVAC = new Javac("17", jars(Test.class, API.class), List.of());

    private Fenced() {}

    /** The page that a text is, its tests in a package; the text's fences of Java are its fences. */
    static FencePage page(String packageName, String text, String... imports) {
        LineIndex lines = LineIndex.of(text);
        List<AuthoredFence> fences =
                ProseReader.read(Markup.MARKDOWN, text, name -> new Resolution.Missing(name, null)).fences().stream()
                        .filter(Fence::isProgram)
                        .map(fence -> new AuthoredFence(
                                fence, offset -> new Place("a.md", lines.line(offset), lines.column(offset))))
                        .toList();
        return new FencePage("a.md", packageName, "PageFencesTest", List.of(imports), fences);
    }

    private static List<Path> jars(Class<?>... types) {
        return Stream.of(types)
                .map(type -> Path.of(URI.create(
                        type.getProtectionDomain().getCodeSource().getLocation().toString())))
                .toList();
    }

    /** A fence of Java. */
    static String java(String words, String code) {
        return "```java " + words + "\n" + code + "\n```\n\n";
    }

    /** What is wrong with the fences of a text. */
    static List<String> faults(String text) {
        return FenceTests.of(List.of(page("shop", text)), JAVAC).faults().stream()
                .map(Problem::toString)
                .toList();
    }
}
