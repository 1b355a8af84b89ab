package dev.recto.tags;

import dev.recto.book.Book.Asset;
import dev.recto.book.DataTable;
import dev.recto.book.Exhibit;
import dev.recto.book.FigureContent;
import dev.recto.book.Insert.Figure;
import dev.recto.evidence.FileTree;
import dev.recto.evidence.RanTest;
import dev.recto.receipt.PublishedFile;
import dev.recto.tables.TableFile;
import dev.recto.tables.UnreadableTable;
import dev.recto.text.Digest;
import dev.recto.text.FileName;
import dev.recto.text.Nearest;
import dev.recto.text.ProblemKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A file that a test published, where a tag names both.
 *
 * @param test the test
 * @param file its file
 * @param asset the same as a file of the book
 */
record Published(RanTest test, PublishedFile file, Asset asset) {

    /** What the first two words of a tag name; what is not there is reported. */
    static Optional<Published> of(Call call) {
        return call.ran(call.word(0)).flatMap(test -> of(test, call.word(1), call));
    }

    private static Optional<Published> of(RanTest test, String name, Call call) {
        Materials materials = call.materials();
        Optional<PublishedFile> file = test.file(name);
        Optional<Path> bytes = file.flatMap(materials.receipts()::bytesOf);
        if (bytes.isEmpty()) {
            List<String> names = file.isPresent() ? List.of() : test.files();
            return call.refuse(
                    ProblemKind.MISSING_OUTPUT,
                    test.name().shortName() + " published no file '" + name + "'",
                    Nearest.remedy(name, names, "publish it with TestReporter.publishFile"));
        }
        PublishedFile published = file.orElseThrow();
        if (!isWhole(published, bytes.get())) {
            return call.refuse(
                    ProblemKind.MISSING_OUTPUT,
                    "what " + test.name().shortName() + " published as '" + name + "' was changed or cut off since",
                    "run the tests again");
        }
        call.exhibit(Exhibit.Kind.FIGURE, test, name, "", published.sha256());
        Asset asset = materials.assets().published(test.name(), published, bytes.get(), call.place());
        return Optional.of(new Published(test, published, asset));
    }

    /** Like receipts, copies are not forced on to the disk: a machine that fails may leave the beginning of one. */
    private static boolean isWhole(PublishedFile file, Path bytes) {
        try {
            return Digest.of(FileTree.read(bytes)).equals(file.sha256());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The table that it holds; a file that is none is reported. */
    Optional<DataTable> table(Call call) {
        Optional<TableFile> form = TableFile.of(asset.mediaType());
        if (form.isEmpty()) {
            return call.refuse(
                    ProblemKind.UNREADABLE_TABLE, said() + ", which is neither CSV nor JSON", "publish a table as CSV");
        }
        try {
            return Optional.of(form.get().read(asset.file()));
        } catch (UnreadableTable unreadable) {
            return call.refuse(
                    ProblemKind.UNREADABLE_TABLE,
                    said() + ", which is no table: " + unreadable.reason(),
                    unreadable.remedy());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** It as a figure of the page; its caption is the tag's last word. */
    Figure figure(FigureContent content, Call call) {
        boolean table = content instanceof FigureContent.Values;
        String anchor = (table ? "table-" : "figure-") + FileName.last(asset.address());
        String number = table
                ? call.context().page().nextTable()
                : call.context().page().nextFigure();
        return new Figure(
                asset,
                content,
                call.word(call.tag().arguments().size() - 1),
                number,
                call.materials().shown().anchor(call.page(), anchor),
                test.name());
    }

    /** As the beginning of a sentence: {@code WalkTest.walk published 'walk.csv'}. */
    String said() {
        return test.name().shortName() + " published '" + file.name() + "'";
    }
}
