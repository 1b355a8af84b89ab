package dev.recto.tags;

import com.google.auto.service.AutoService;
import dev.recto.assets.Assets;
import dev.recto.book.FigureContent;
import dev.recto.book.Insert;
import dev.recto.prose.Usage;
import dev.recto.tables.TableFile;
import dev.recto.text.ProblemKind;
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
        return Published.of(call).flatMap(published -> figure(published, call));
    }

    private static Optional<Insert> figure(Published published, Call call) {
        if (Assets.isPicture(published.asset())) {
            return Optional.of(published.figure(new FigureContent.Picture(), call));
        }
        boolean table = TableFile.of(published.asset().mediaType()).isPresent();
        return call.refuse(
                ProblemKind.UNREADABLE_IMAGE,
                published.said() + (table ? ", which is a table and no picture" : ", which is no picture"),
                table ? "show it with {@table …} or {@chart …}" : "publish SVG, PNG, WebP, AVIF, JPEG or GIF");
    }
}
