package dev.recto.engine;

import dev.recto.epub.Container;
import dev.recto.epub.EpubFormat;
import dev.recto.text.Place;
import dev.recto.text.Problem;
import dev.recto.text.ProblemKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A published book as one file for e-readers. It is made of the judged book that follows from the evidence, and only of a book
 * that is, byte for byte, what follows from it.
 *
 * @param file the file to write
 * @param modified when the book was changed last, as Maven's {@code project.build.outputTimestamp}; null where nobody says
 */
record EpubFile(Path file, @Nullable String modified) {

    /** No date of an EPUB has more digits. */
    private static final int LAST_YEAR = 9999;

    /**
     * Proves the book, and writes it.
     *
     * @return what keeps it from being written
     */
    List<Problem> write(Checking book) throws IOException {
        Instant moment;
        try {
            moment = moment();
        } catch (DateTimeException | NumberFormatException none) {
            return List.of(ProblemKind.BAD_TIMESTAMP.at(
                    Place.of("pom.xml"),
                    "project.build.outputTimestamp is '" + modified + "'",
                    "write a moment such as 2026-11-29T10:00:00Z, or seconds since 1970"));
        }
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path unfinished = file.resolveSibling(file.getFileName() + ".part");
        try {
            List<Problem> wrong;
            try (Container container = new Container(Files.newOutputStream(unfinished))) {
                EpubFormat format = new EpubFormat(moment);
                wrong = book.andWrite(judged -> format.write(judged, container));
            }
            if (wrong.isEmpty()) {
                Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
            }
            return wrong;
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    /** A single letter is how a POM takes back what its parent says. */
    private @Nullable Instant moment() {
        if (modified == null || modified.isBlank() || modified.strip().matches("\\D")) {
            return null;
        }
        String said = modified.strip();
        Instant moment = said.matches("\\d+")
                ? Instant.ofEpochSecond(Long.parseLong(said))
                : OffsetDateTime.parse(said).toInstant();
        int year = moment.atOffset(ZoneOffset.UTC).getYear();
        if (year < 1 || year > LAST_YEAR) {
            throw new DateTimeException("no year of an EPUB");
        }
        return moment;
    }
}
