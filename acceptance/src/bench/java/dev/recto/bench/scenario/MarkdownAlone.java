package dev.recto.bench.scenario;

import com.google.gson.Gson;
import dev.recto.prose.Grammar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.commonmark.renderer.html.HtmlRenderer;

/** Parses the same prose with the book's grammar, draws it with commonmark's renderer as it is, and does nothing else. */
public final class MarkdownAlone {

    private MarkdownAlone() {}

    /**
     * Renders every passage once.
     *
     * @param arguments a file of passages, a JSON array of strings, and a folder to write pages into
     */
    public static void main(String[] arguments) throws IOException {
        String[] pages = new Gson().fromJson(Files.readString(Path.of(arguments[0])), String[].class);
        Path folder = Files.createDirectories(Path.of(arguments[1]));
        HtmlRenderer renderer =
                HtmlRenderer.builder().extensions(Grammar.extensions()).build();
        for (int i = 0; i < pages.length; i++) {
            Files.writeString(folder.resolve(i + ".html"), renderer.render(Grammar.parse(pages[i])));
        }
        System.out.println(pages.length + " pages");
    }
}
