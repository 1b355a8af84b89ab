package dev.recto.check;

import dev.recto.attest.BookSettings;
import dev.recto.attest.Compile;
import dev.recto.attest.EvidenceFile;
import dev.recto.evidence.FileTree;
import dev.recto.evidence.SourceRoots;
import dev.recto.text.ProblemKind;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A project's folder, compared with what a book was made from.
 *
 * @param project the folder
 */
public record SourceTree(Path project, BookFiles book, Faults faults) {

    /** Every file that the book was made from is there and says the same. */
    public void compare(BookSettings settings, List<Compile> compilations) throws IOException {
        Map<String, Charset> encodings = encodings(compilations);
        for (String address : book.addresses()) {
            if (address.startsWith(EvidenceFile.SOURCES)) {
                String name = settings.name(address);
                Charset usual = name.endsWith(".java") ? encodings.get(address) : null;
                compare(name, address, usual, settings);
            }
        }
        for (BookSettings.PlacedFile placed : settings.files()) {
            if (!placed.published().startsWith(EvidenceFile.FOLDER)) {
                compare(placed.file(), placed.published(), null, settings);
            }
        }
    }

    private static Map<String, Charset> encodings(List<Compile> compilations) {
        Map<String, Charset> encodings = new HashMap<>();
        compilations.forEach(compile -> compile.sources()
                .forEach(source -> encodings.put(source.published(), Charset.forName(compile.encoding()))));
        return encodings;
    }

    private void compare(String name, String address, @Nullable Charset encoding, BookSettings settings)
            throws IOException {
        Path file = project.resolve(name).normalize();
        boolean inside = file.startsWith(project.normalize()) && Files.isRegularFile(file);
        if (!inside && !SourceRoots.isMade(name)) {
            faults.add(
                    ProblemKind.MISSING_SOURCE,
                    name,
                    "the book was made from it",
                    "if the build generates it, run \"mvn test-compile\" there first");
            return;
        }
        byte[] published = book.bytes(address).orElseThrow();
        boolean accepted = settings.isAccepted(name);
        if (inside && !Arrays.equals(content(file, encoding, accepted), published)) {
            faults.add(ProblemKind.CHANGED_SOURCE, name, "it is not the file that the book was made from");
        }
    }

    private static byte[] content(Path file, @Nullable Charset encoding, boolean accepted) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        if (accepted) {
            // Git may have given the lines other ends.
            return new String(bytes, StandardCharsets.UTF_8)
                    .replace("\r\n", "\n")
                    .getBytes(StandardCharsets.UTF_8);
        }
        return Optional.ofNullable(encoding)
                .map(charset -> new String(bytes, charset).getBytes(StandardCharsets.UTF_8))
                .orElse(bytes);
    }

    /** Files of the project that a book of it would have been made from, and this one was not. */
    public void leftOut(List<Path> files) {
        for (Path file : files) {
            String name = FileTree.path(project, file);
            if (book.bytes(EvidenceFile.source(name)).isEmpty() && !name.startsWith("target/")) {
                faults.add(ProblemKind.LEFT_OUT_SOURCE, name, "the book was made without it");
            }
        }
    }
}
