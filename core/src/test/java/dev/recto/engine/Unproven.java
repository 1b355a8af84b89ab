package dev.recto.engine;

import dev.recto.assemble.Assembler;
import dev.recto.assemble.Assembler.Inputs;
import dev.recto.book.Book;
import dev.recto.book.Colophon;
import dev.recto.evidence.ExecutedLines;
import dev.recto.evidence.FenceEvidence;
import dev.recto.evidence.Receipts;
import dev.recto.evidence.Sheets;
import dev.recto.format.JudgedBook;
import dev.recto.html.SiteRenderer;
import dev.recto.text.Problem;
import dev.recto.verify.Evidence;
import dev.recto.verify.Verdicts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * A book as it is put together and rendered before anybody asks for tests.
 *
 * @param book what it is made of
 * @param files by address
 */
record Unproven(Book book, NavigableMap<String, byte[]> files) {

    /** Of a project whose main sources are compiled. */
    static Unproven of(TinyProject project) throws IOException {
        List<Problem> faults = new ArrayList<>();
        Inputs inputs = project.inputs(new Evidence(
                new Sheets(project.sheets()),
                Receipts.of(List.of(), List.of(), List.of()),
                Map.of(),
                Map.of(),
                List.of(),
                new ExecutedLines(Map.of()),
                "",
                FenceEvidence.NONE));
        Book book = new Assembler(inputs, faults::add).assemble();
        NavigableMap<String, byte[]> files = new TreeMap<>();
        Colophon colophon = new Colophon(List.of(), true, List.of(), List.of(), List.of(), "");
        faults.addAll(new SiteRenderer().write(new JudgedBook(book, new Verdicts(Map.of(), 0), colophon), files::put));
        if (faults.stream().anyMatch(Problem::isError)) {
            throw new AssertionError(faults);
        }
        return new Unproven(book, files);
    }

    /** The text of a file. */
    String text(String address) {
        return new String(files.get(address), StandardCharsets.UTF_8);
    }
}
