package dev.recto.faults;

import dev.recto.attest.BookSettings;
import dev.recto.attest.Compile;
import dev.recto.attest.EvidenceFile;
import dev.recto.attest.StrictJson;
import dev.recto.check.BookFiles;
import dev.recto.check.Rewoven;
import dev.recto.engine.Reweaving;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;

/** A published book in the hands of a forger, who has Recto's own code to weave a book from forged evidence. */
final class Forged {

    private final Path folder;
    private BookFiles book;

    /** @param folder the book's */
    Forged(Path folder) throws IOException {
        this.folder = folder;
        this.book = BookFiles.in(folder);
    }

    /** Replaces words of a file that holds them. */
    Forged replace(String address, String from, String to) {
        byte[] bytes = book.bytes(address).orElseThrow();
        boolean packed = address.endsWith(EvidenceFile.PACKED);
        String text = new String(packed ? EvidenceFile.unpacked(bytes) : bytes, StandardCharsets.UTF_8);
        if (!text.contains(from)) {
            throw new AssertionError("no '" + from + "' in " + text);
        }
        book = book.with(
                address, EvidenceFile.of(address, text.replace(from, to)).content());
        return this;
    }

    /** Says that sources were compiled otherwise. */
    Forged compiled(UnaryOperator<Compile> otherwise) throws Exception {
        BookSettings settings =
                BookSettings.read(book.bytes(BookSettings.ADDRESS).orElseThrow());
        List<Compile> compile = settings.compile().stream().map(otherwise).toList();
        BookSettings forged = new BookSettings(
                settings.formatVersion(),
                settings.imprint(),
                settings.release(),
                settings.pages(),
                settings.mainRoots(),
                settings.testRoots(),
                settings.required(),
                settings.citations(),
                settings.blockTags(),
                settings.dialects(),
                settings.unknownMarkup(),
                settings.skipped(),
                compile,
                settings.tools(),
                settings.documentation(),
                settings.files(),
                settings.modules());
        book = book.with(BookSettings.ADDRESS, StrictJson.write(forged));
        return this;
    }

    /** Weaves the book that follows from the forged evidence. */
    Forged woven() throws IOException {
        Rewoven rewoven = Reweaving.of(book);
        if (!rewoven.errors().isEmpty()) {
            throw new AssertionError("no book follows from it: " + rewoven.errors());
        }
        book = new BookFiles(rewoven.files());
        return this;
    }

    /** Publishes it in the place of the honest one. */
    void publish() throws IOException {
        for (String address : book.addresses()) {
            Files.write(folder.resolve(address), book.bytes(address).orElseThrow());
        }
    }
}
