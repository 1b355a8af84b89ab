package dev.recto.tags;

import com.google.auto.service.AutoService;
import dev.recto.assets.Assets;
import dev.recto.book.Book.Asset;
import dev.recto.book.Exhibit;
import dev.recto.book.Insert;
import dev.recto.book.Insert.Figure;
import dev.recto.evidence.RanTest;
import dev.recto.prose.Usage;
import dev.recto.receipt.PublishedFile;
import dev.recto.text.FileName;
import dev.recto.text.ProblemKind;
import java.nio.file.Path;
import java.util.Optional;

/** {@code {@figure Test#method file "caption"}}. */
@AutoService(InlineTag.class)
public final class FigureTag implements InlineTag {

    @Override
    public Usage usage() {
        return Usage.FIGURE;
    }

    @Override
    public Optional<Insert> insert(Call call) {
        return call.ran(call.word(0)).flatMap(test -> figure(test, call.word(1), call));
    }

    private static Optional<Insert> figure(RanTest test, String name, Call call) {
        Materials materials = call.materials();
        Optional<PublishedFile> file = test.file(name);
        Optional<Path> bytes = file.flatMap(materials.receipts()::bytesOf);
        if (bytes.isEmpty()) {
            return call.refuse(
                    ProblemKind.MISSING_OUTPUT,
                    test.name().shortName() + " published no file '" + name + "'",
                    "publish it with TestReporter.publishFile");
        }
        PublishedFile published = file.orElseThrow();
        call.exhibit(Exhibit.Kind.FIGURE, test, name, "", published.sha256());
        Asset asset = materials.assets().published(test.name(), published, bytes.get(), call.place());
        if (!Assets.isShown(asset)) {
            return call.refuse(
                    ProblemKind.UNREADABLE_IMAGE,
                    test.name().shortName() + " published '" + name + "', which is neither a picture nor a table",
                    "publish SVG, PNG, WebP, AVIF, JPEG, GIF or CSV");
        }
        String fileName = FileName.last(asset.address());
        String anchor = materials.shown().anchor(call.page(), "figure-" + fileName);
        String number = call.context().page().nextFigure();
        return Optional.of(new Figure(asset, call.word(2), number, anchor, test.name()));
    }
}
