package dev.recto.html;

import dev.recto.book.Book;
import dev.recto.book.Book.Asset;
import dev.recto.book.FullSource;
import dev.recto.evidence.FileTree;
import dev.recto.text.Digest;
import dev.recto.verify.Verdicts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Answers whatever the drawing of a page may ask of its book. */
final class WholeBook implements Surroundings {

    private final Map<String, String> pages = new HashMap<>();
    private final Map<String, String> sources = new HashMap<>();
    private final Map<String, String> declared = new HashMap<>();
    private final Map<String, Asset> assets = new HashMap<>();
    private final Map<Path, String> digests = new ConcurrentHashMap<>();
    private final BookMarks marks;

    WholeBook(Book book, Verdicts verdicts) {
        this.marks = new BookMarks(book, verdicts);
        book.pages().forEach(page -> pages.putIfAbsent(page.file(), page.address()));
        book.assets().forEach(asset -> assets.putIfAbsent(asset.address(), asset));
        for (FullSource source : book.sources()) {
            sources.put(source.file(), source.address());
            for (FullSource.Declared each : source.declares()) {
                String href = each.href().isEmpty() ? source.address() + "#L" + each.line() : each.href();
                declared.putIfAbsent(each.id(), href);
            }
        }
    }

    @Override
    public Optional<String> answer(Question question) {
        String of = question.of();
        return switch (question.kind()) {
            case PAGE -> Optional.ofNullable(pages.get(of));
            case SOURCE -> Optional.ofNullable(sources.get(of));
            case DECLARED -> Optional.ofNullable(declared.get(of));
            case LINE -> Optional.of(lineClass(of));
            case FILE -> asset(of).map(asset -> asset.mediaType() + " " + digest(asset.file()));
        };
    }

    private String lineClass(String place) {
        int colon = place.lastIndexOf(':');
        return marks.lineClass(place.substring(0, colon), Integer.parseInt(place.substring(colon + 1)));
    }

    @Override
    public Optional<Asset> asset(String address) {
        return Optional.ofNullable(assets.get(address));
    }

    /** The digest of a file's bytes, of which no file is read twice. */
    String digest(Path file) {
        return digests.computeIfAbsent(file, unread -> {
            try {
                return Digest.of(FileTree.read(unread));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        });
    }
}
