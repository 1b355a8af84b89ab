package dev.recto.examples;

import com.palantir.javapoet.JavaFile;

/**
 * A Java source that was generated.
 *
 * @param address its place below its source folder, with {@code /} between names
 * @param className simple name of its top-level class
 * @param text the whole text; ASCII, so that it compiles under every encoding
 */
public record GeneratedSource(String address, String className, String text) {

    static GeneratedSource of(JavaFile file) {
        String className = file.typeSpec().name();
        String folder = file.packageName().isEmpty() ? "" : file.packageName().replace('.', '/') + "/";
        return new GeneratedSource(folder + className + ".java", className, AsciiSource.of(file.toString()));
    }
}
