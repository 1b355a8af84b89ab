package dev.recto.processor;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import dev.recto.lexer.JavaText;
import dev.recto.snippet.Markup;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;

/**
 * A source file as javac parsed it.
 *
 * @param unit javac's own tree of it
 * @param path as in {@link dev.recto.sheet.Sheet#source}
 * @param text the text that javac parsed
 */
record SourceFile(CompilationUnitTree unit, String path, String text) {

    /** Our annotations; each is also a word that any comment may use. */
    private static final List<String> ANNOTATIONS = List.of("Chapter", "Explain", "Example", "Unverified");

    /** Words without one of which no file can name our annotations: their package's, or the import of a whole module. */
    private static final List<String> WAYS = List.of("recto", "import module");

    /** Takes a file's text, to be called when javac has just parsed it. */
    static SourceFile taken(CompilationUnitTree unit) throws IOException {
        JavaFileObject file = unit.getSourceFile();
        String name = file.getName().replace('\\', '/');
        Stream<String> packages = Stream.of(packageName(unit).split("\\.")).filter(part -> !part.isEmpty());
        String path = String.join(
                "/",
                Stream.concat(packages, Stream.of(name.substring(name.lastIndexOf('/') + 1)))
                        .toList());
        String text = file.getCharContent(true).toString();
        return new SourceFile(unit, path, isHinted(text) ? text : "");
    }

    /** Whether a text has the words without which it cannot have anything to say; an escape may hide any of them. */
    private static boolean isHinted(String text) {
        String plain = text.contains("\\u") ? JavaText.of(text).text() : text;
        return Markup.mayBeIn(plain)
                || (ANNOTATIONS.stream().anyMatch(plain::contains)
                        && WAYS.stream().anyMatch(plain::contains));
    }

    /** Whether it can have something to say; the text of others is not kept. */
    boolean mayHaveSomethingToSay() {
        return !text.isEmpty();
    }

    /** Name of its package, empty for the unnamed one. */
    String packageName() {
        return packageName(unit);
    }

    /** The qualified name of a top-level type in it. */
    String qualified(String name) {
        return packageName().isEmpty() ? name : packageName() + "." + name;
    }

    /** Whether it declares a package rather than types. */
    boolean isPackageInfo() {
        return path.equals("package-info.java") || path.endsWith("/package-info.java");
    }

    private static String packageName(CompilationUnitTree unit) {
        ExpressionTree name = unit.getPackageName();
        return name == null ? "" : name.toString();
    }

    /** SHA-256 of a text in UTF-8, in lower-case hex. */
    static String digest(String text) {
        return digest(text.getBytes(StandardCharsets.UTF_8));
    }

    /** SHA-256 of bytes, in lower-case hex. */
    static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
