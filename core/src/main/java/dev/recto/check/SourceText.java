package dev.recto.check;

import java.net.URI;
import javax.tools.SimpleJavaFileObject;

/** A source in memory, as javac reads it. */
final class SourceText extends SimpleJavaFileObject {

    private final String text;

    /**
     * @param file its path, whose last name is the file's
     * @param text all of it
     */
    SourceText(String file, String text) {
        super(URI.create("book:/" + file.replaceAll("[^A-Za-z0-9_$/.-]", "_")), Kind.SOURCE);
        this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
    }
}
