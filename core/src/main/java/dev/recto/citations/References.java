package dev.recto.citations;

import dev.recto.book.Bibliography;
import dev.recto.book.Bibliography.Style;
import dev.recto.book.Work;
import dev.recto.book.Work.Kind;
import dev.recto.book.Work.Run;
import dev.recto.citations.Description.Parts;
import dev.recto.evidence.FileTree;
import dev.recto.maths.BadFormula;
import dev.recto.maths.Formulas;
import dev.recto.maths.Mathml;
import dev.recto.text.LineIndex;
import dev.recto.text.Nearest;
import dev.recto.text.Place;
import dev.recto.text.Problem;
import dev.recto.text.ProblemKind;
import dev.recto.words.CitationWords;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The author's bibliography, and what of it the book cites. */
public final class References {

    /** What it is called, in the folder of pages. */
    private static final String FILE = "references.bib";

    private static final String NONE_MEANT = "where no citation is meant, write it in code, or escape the bracket: \\[";

    private final String file;
    private final LineIndex lines;
    private final Map<String, BibEntry> entries;
    private final Set<String> broken;
    private final boolean exists;
    private final Style style;
    private final Formulas formulas;
    private final CitationWords words;
    private final Consumer<Problem> report;
    private final SortedSet<String> cited = new TreeSet<>();
    private @Nullable Bibliography made;

    private References(
            String file,
            @Nullable String text,
            Style style,
            Formulas formulas,
            CitationWords words,
            Consumer<Problem> report) {
        this.words = words;
        this.file = file;
        this.lines = LineIndex.of(text == null ? "" : text);
        this.exists = text != null;
        this.style = style;
        this.formulas = formulas;
        this.report = report;
        BibReader.Found found = BibReader.read(
                text == null ? "" : text, fault -> report.accept(fault.at(lines.place(file, fault.offset()))));
        this.entries = found.entries();
        this.broken = found.broken();
    }

    /**
     * Reads the bibliography of a book; what is wrong with it is reported. A book may have none.
     *
     * @param folder of its pages
     * @param formulas reads those in titles
     * @param words the book's, around what an entry says
     */
    public static References read(
            Path project, Path folder, Style style, Formulas formulas, CitationWords words, Consumer<Problem> report)
            throws IOException {
        Optional<Path> file = file(folder);
        String text = file.isPresent() ? new String(FileTree.read(file.get()), StandardCharsets.UTF_8) : null;
        Path shown = file.orElse(folder.resolve(FILE));
        return new References(FileTree.shown(project, shown), text, style, formulas, words, report);
    }

    /**
     * The file of a book's bibliography: {@code references.bib} in its folder of pages or, where there is none, the only BibTeX file
     * there, whatever its name, such as a site of another system has; empty where it has none.
     */
    public static Optional<Path> file(Path folder) throws IOException {
        Path own = folder.resolve(FILE);
        if (Files.isRegularFile(own) || !Files.isDirectory(folder)) {
            return Optional.of(own).filter(Files::isRegularFile);
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> others = files.filter(file -> file.toString().endsWith(".bib"))
                    .filter(Files::isRegularFile)
                    .toList();
            return others.size() == 1 ? Optional.of(others.get(0)) : Optional.empty();
        }
    }

    /** Says that the book cites a work; one that the bibliography does not have is reported. */
    public void cite(String key, Place place) {
        if (entries.containsKey(key)) {
            cited.add(key);
        } else if (broken.contains(key)) {
            // What is wrong with its entry has been told.
            return;
        } else if (!exists) {
            report.accept(ProblemKind.UNKNOWN_CITATION.at(
                    place,
                    "'" + key + "' is cited, and there is no " + file,
                    "describe the work there, in BibTeX; " + NONE_MEANT));
        } else {
            report.accept(ProblemKind.UNKNOWN_CITATION.at(
                    place,
                    "no work is called '" + key + "' in " + file,
                    Nearest.remedy(key, entries.keySet(), "describe it there, in BibTeX; " + NONE_MEANT)));
        }
    }

    /** The works that the book cites, once all of them are known. */
    public Bibliography bibliography() {
        if (made == null) {
            Map<String, Parts> parts = new TreeMap<>();
            for (String key : cited) {
                BibEntry entry = entries.get(key);
                try {
                    parts.put(key, Description.of(entry, words));
                } catch (BadEntryException bad) {
                    refuse(bad.offset(), bad.reason(), bad.remedy());
                }
            }
            Bibliography bare = Listed.of(parts, style, words);
            made = new Bibliography(
                    style,
                    bare.works().stream()
                            .map(work -> new Work(
                                    work.key(),
                                    work.names(),
                                    work.mark(),
                                    work.label(),
                                    drawn(work.key(), work.runs())))
                            .toList());
        }
        return made;
    }

    private List<Run> drawn(String key, List<Run> runs) {
        List<Run> drawn = new ArrayList<>();
        for (Run run : runs) {
            drawn.add(
                    run.kind() == Kind.FORMULA
                            ? new Run(
                                    Kind.FORMULA,
                                    run.text(),
                                    mathml(key, run.text()).html())
                            : run);
        }
        return List.copyOf(drawn);
    }

    private Mathml mathml(String key, String tex) {
        try {
            return formulas.mathml(tex, false);
        } catch (BadFormula bad) {
            refuse(
                    entries.get(key).offset(),
                    "the formula '" + tex + "' cannot be read: " + bad.reason(),
                    bad.remedy());
            return Mathml.UNREADABLE;
        }
    }

    private void refuse(int offset, String message, @Nullable String remedy) {
        report.accept(ProblemKind.BAD_BIBLIOGRAPHY.at(lines.place(file, offset), message, remedy));
    }
}
