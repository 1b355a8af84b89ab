package dev.recto.bench.book;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A change of one line, another one each time, so that no result of an earlier build fits. */
public enum Edit {
    /** In the code of the first listing, which computes the same as before in another way. */
    CODE("double slope = 2 \\* at \\+ (\\d+)(?: \\+ \\d+ - \\d+)?;", "double slope = 2 * at + $1 + @ - @;"),
    /** At the end of the first paragraph. */
    PROSE("\\.(?: Edit \\d+\\.)?\\n", ". Edit @.\n");

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Pattern line;
    private final String edited;

    Edit(String line, String edited) {
        this.line = Pattern.compile(line);
        this.edited = edited;
    }

    /** Changes a source. */
    public void apply(Path source) throws IOException {
        String text = Files.readString(source);
        Matcher found = line.matcher(text);
        if (!found.find()) {
            throw new IOException("Nothing to edit in " + source);
        }
        Files.writeString(source, found.replaceFirst(edited.replace("@", Integer.toString(NUMBER.incrementAndGet()))));
    }
}
