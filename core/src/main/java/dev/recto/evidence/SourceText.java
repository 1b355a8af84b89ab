package dev.recto.evidence;

import java.net.URI;
import javax.tools.SimpleJavaFileObject;

/** A source in memory, as javac reads it. */
public final class SourceText extends SimpleJavaFileObject {

    private final String file;
    private final String text;

    /**
     * @param file its path, whose last name is the file's
     * @param text all of it
     */
    public SourceText(String file, String text) {
        super(URI.create("book:///" + file.replaceAll("[^A-Za-z0-9_$/.-]", "_")), Kind.SOURCE);
        this.file = file;
        this.text = text;
    }

    /** Its path, as it was given. */
    public String file() {
        return file;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
    }
}
