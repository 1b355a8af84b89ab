package dev.recto.engine;

import dev.recto.attest.Attestor;
import dev.recto.attest.BookSettings.PlacedFile;
import dev.recto.attest.EvidenceFile;
import dev.recto.attest.Predicate;
import dev.recto.book.Book;
import dev.recto.book.Colophon;
import dev.recto.evidence.FileTree;
import dev.recto.text.Problem;
import dev.recto.verify.Verdicts;
import dev.recto.words.Wording;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * What a book tells of how it was made.
 *
 * @param evidence the files that it rests on
 * @param claims all that it claims
 * @param colophon the same for its readers
 */
record BookAccount(List<EvidenceFile> evidence, Predicate claims, Colophon colophon) {

    /**
     * That of a book which is put together and judged.
     *
     * @param settled may put another file of the same meaning in the place of one of the evidence
     * @param report takes what is wrong with the evidence
     * @throws UncheckedIOException if a file cannot be read
     */
    static BookAccount of(
            BookInputs inputs,
            BookAssembly assembled,
            Verdicts verdicts,
            UnaryOperator<EvidenceFile> settled,
            Consumer<Problem> report) {
        try {
            return made(inputs, assembled, verdicts, settled, report);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static BookAccount made(
            BookInputs inputs,
            BookAssembly assembled,
            Verdicts verdicts,
            UnaryOperator<EvidenceFile> settled,
            Consumer<Problem> report)
            throws IOException {
        Book book = assembled.book();
        EvidenceFiles written = new EvidenceFiles(inputs, report);
        List<EvidenceFile> evidence =
                written.of(book, assembled.exhibits(), assembled.drafts(), assembled.snippets()).stream()
                        .map(settled)
                        .toList();
        Predicate claims = new Attestor(book, verdicts, inputs.evidence(), inputs.layout())
                .attest(
                        written.compiled(),
                        inputs.settings(),
                        assembled.exhibits(),
                        withPlaced(evidence, book, written.images(book)),
                        written.testClasses());
        Colophon colophon = Colophons.of(
                claims,
                inputs.evidence().receipts(),
                inputs.required(),
                assembled.kept(),
                Wording.of(book.imprint().language()).colophon());
        return new BookAccount(evidence, claims, colophon);
    }

    private static List<EvidenceFile> withPlaced(List<EvidenceFile> evidence, Book book, List<PlacedFile> images)
            throws IOException {
        Set<String> placed = images.stream().map(PlacedFile::published).collect(Collectors.toSet());
        List<EvidenceFile> all = new ArrayList<>(evidence);
        for (var asset : book.assets()) {
            if (placed.contains(asset.address())) {
                all.add(EvidenceFile.of(asset.address(), FileTree.read(asset.file())));
            }
        }
        return all;
    }
}
