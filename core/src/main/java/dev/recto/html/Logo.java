package dev.recto.html;

import dev.recto.book.Book.Asset;
import dev.recto.html.page.ThemeView.LogoView;
import dev.recto.pictures.Drawing;
import dev.recto.pictures.RasterImage;
import dev.recto.pictures.Size;
import dev.recto.pictures.UnsafeSvg;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/**
 * The picture that stands for the title of a book: a drawing that takes its colours from the page stands in the page, and
 * follows the reader's theme; every other picture is a file.
 *
 * @param address of the file, from the book's folder
 * @param size how large it is
 * @param drawing what stands in the page; empty for a file
 */
record Logo(String address, Optional<Size> size, Optional<Drawing> drawing) implements LogoView {

    static Logo of(Asset asset) {
        try {
            if (asset.mediaType().equals("image/svg+xml")) {
                Drawing drawing = Drawing.of(asset.file());
                return new Logo(
                        asset.address(),
                        Optional.of(drawing.size()),
                        Optional.of(drawing).filter(Drawing::isOfThePage));
            }
            Optional<String> kind = RasterImage.kind(asset.address());
            Optional<Size> size = kind.isEmpty() ? Optional.empty() : RasterImage.size(kind.get(), asset.file());
            return new Logo(asset.address(), size, Optional.empty());
        } catch (UnsafeSvg refused) {
            // It was refused already, at its place.
            return new Logo(asset.address(), Optional.empty(), Optional.empty());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public String html(String root, String words, String ids) {
        return drawing.map(each -> each.html(words, each.size(), id -> ids + id))
                .orElseGet(() -> image(root, words));
    }

    private String image(String root, String words) {
        String shape = size.map(each -> " width=\"" + Math.max(1, Math.round(each.width())) + "\" height=\""
                        + Math.max(1, Math.round(each.height())) + "\"")
                .orElse("");
        return "<img src=\"" + Templates.escape(root + address) + "\" alt=\"" + Templates.escape(words) + "\"" + shape
                + ">";
    }
}
