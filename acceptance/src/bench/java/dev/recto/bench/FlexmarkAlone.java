package dev.recto.bench;

import com.google.gson.Gson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Renders the same prose with flexmark, set up as for the book, and does nothing else: the least that any book costs. */
public final class FlexmarkAlone {

    private FlexmarkAlone() {}

    /**
     * Renders every passage once.
     *
     * @param arguments a file of passages, a JSON array of strings, and a folder to write pages into
     */
    public static void main(String[] arguments) throws IOException {
        String[] pages = new Gson().fromJson(Files.readString(Path.of(arguments[0])), String[].class);
        Path folder = Files.createDirectories(Path.of(arguments[1]));
        for (int i = 0; i < pages.length; i++) {
            Files.writeString(folder.resolve(i + ".html"), Dialect.toHtml(pages[i]));
        }
        System.out.println(pages.length + " pages");
    }
}
