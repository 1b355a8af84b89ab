package dev.recto.evidence;

import dev.recto.marks.MarkedText;
import dev.recto.sheet.Sheet;
import dev.recto.text.Lexeme;
import dev.recto.text.LineIndex;
import dev.recto.text.Place;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A sheet and the source file that it speaks of.
 *
 * @param sheet what javac's reading left
 * @param test whether the source is a test's
 * @param file the source, relative to the project's folder, with {@code /} between names
 * @param path the source on disk
 * @param text the sheet's text, and how listings are cut out of it
 * @param module the module that the source belongs to
 * @param notes what was found out about it
 */
public record SheetFile(
        Sheet sheet, boolean test, String file, Path path, MarkedText text, BookModule module, SheetNotes notes) {

    private static final String LOMBOK = "lombok";

    /** A sheet whose text nobody has read yet, of the module that has the book. */
    public SheetFile(Sheet sheet, boolean test, String file, Path path) {
        this(sheet, test, file, path, BookModule.OWN);
    }

    /** A sheet whose text nobody has read yet. */
    public SheetFile(Sheet sheet, boolean test, String file, Path path, BookModule module) {
        this(sheet, test, file, path, MarkedText.ofJava(sheet.text()), module, new SheetNotes());
    }

    /** A sheet of a compilation. */
    static SheetFile of(Sheet sheet, SourceRoots roots, Path source) {
        return new SheetFile(sheet, roots.test(), roots.shown(source), source, roots.module());
    }

    /** Whether this is that sheet, read once, of the same source. */
    boolean isOf(Sheet that, SourceRoots roots, Path source) {
        return sheet == that
                && test == roots.test()
                && path.equals(source)
                && file.equals(roots.shown(source))
                && module.equals(roots.module());
    }

    /** Where the lines of the text start and end. */
    public LineIndex lines() {
        return text.lines();
    }

    /**
     * What the reader must know of the text, since no digest tells it; empty for a text that an author wrote and javac
     * compiled as it stands.
     */
    public String provenance() {
        return notes.of(Provenance.class, () -> new Provenance(foundProvenance()))
                .words();
    }

    private record Provenance(String words) {}

    private String foundProvenance() {
        if (isGenerated(file)) {
            return "generated";
        }
        // Lombok rewrites javac's trees: the class file holds code that the text does not.
        return usesLombok() ? "transformed by Lombok" : "";
    }

    /** Whether a build wrote a file, by its path: nobody can change it where it lies. */
    public static boolean isGenerated(String file) {
        return ("/" + file).matches("(?s).*/generated-(?:test-)?sources/.*");
    }

    private boolean usesLombok() {
        if (text.header().stream()
                .anyMatch(clause -> clause.isImport() && clause.name().startsWith(LOMBOK + "."))) {
            return true;
        }
        List<Lexeme> words = text.lexemes();
        return IntStream.range(2, words.size())
                .anyMatch(i -> words.get(i - 2).is("@")
                        && words.get(i - 1).is(LOMBOK)
                        && words.get(i).is("."));
    }

    /** Of the file's name alone, which is its own in a book: sheets hold whole sources and are looked up often. */
    @Override
    public int hashCode() {
        return file.hashCode();
    }

    /** The name of its first type, where faults of the file as a whole are told; the whole file where it has none. */
    public Place firstType() {
        return sheet.declarations().stream()
                .filter(declaration -> declaration.kind().isType())
                .findFirst()
                .map(type -> place(type.nameOffset()))
                .orElse(Place.of(file));
    }

    /** The place of an offset of the sheet's text; the whole file for a negative one. */
    public Place place(int offset) {
        return offset < 0 ? Place.of(file) : lines().place(file, offset);
    }

    /** Where the first word of a line stands; for a blank line, where it ends. */
    public Place startOf(int line) {
        int end = lines().end(line);
        String words = sheet.text().substring(lines().start(line), end);
        return place(end - words.stripLeading().length());
    }
}
