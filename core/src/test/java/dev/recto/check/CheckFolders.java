package dev.recto.check;

import dev.recto.engine.Recto;
import dev.recto.engine.TinyProject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Checks books in a JVM of its own, whose temporary folder can be looked at when it is gone. */
final class CheckFolders {

    private CheckFolders() {}

    /** @param arguments the file to write the findings of each book to, and the books' folders */
    public static void main(String[] arguments) throws IOException {
        List<String> findings = new ArrayList<>();
        for (String folder : List.of(arguments).subList(1, arguments.length)) {
            Path book = Path.of(folder);
            findings.add(book.getFileName() + ": " + Findings.of(Recto.rebuild(book, null, TinyProject.trusted())));
        }
        Files.write(Path.of(arguments[0]), findings, StandardCharsets.UTF_8);
    }
}
