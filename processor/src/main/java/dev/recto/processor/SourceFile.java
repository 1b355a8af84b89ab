package dev.recto.processor;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
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

    /** Words without which a file cannot have anything to say; an escape may hide any of them. */
    private static final List<String> HINTS = List.of("Chapter", "Explain", "Example", "Unverified", "@start", "\\u");

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
        return new SourceFile(unit, path, HINTS.stream().anyMatch(text::contains) ? text : "");
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
