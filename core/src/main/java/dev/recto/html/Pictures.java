package dev.recto.html;

import dev.recto.book.Book.Asset;
import dev.recto.pictures.Drawing;
import dev.recto.pictures.RasterImage;
import dev.recto.pictures.Size;
import dev.recto.pictures.UnsafeSvg;
import dev.recto.prose.LocalAddress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The pictures of one page. A drawing that takes its colours from the page stands in the page; every other picture is loaded
 * when a reader comes near, and its place is kept free for it.
 */
final class Pictures {

    private final Surroundings book;
    private final Anchors anchors;
    private int drawings;

    Pictures(Surroundings book, Anchors anchors) {
        this.book = book;
        this.anchors = anchors;
    }

    /** An image that the author of a page named; empty where the book has no such file. */
    Optional<String> authored(String page, String address, String words, Map<String, String> more) {
        String folder = page.substring(0, page.lastIndexOf('/') + 1);
        return LocalAddress.of(address)
                .flatMap(local -> book.asset(Addresses.below(folder, local.path())))
                .map(asset -> html(asset, Addresses.from(page, asset.address()), words, more));
    }

    /**
     * The HTML of a picture.
     *
     * @param src its address, seen from the page
     * @param words what is said where it is not seen, unless the picture says it itself
     * @param more what its author says of it: {@code width}, {@code height}, {@code title}, {@code id}
     */
    String html(Asset asset, String src, String words, Map<String, String> more) {
        try {
            return asset.mediaType().equals("image/svg+xml")
                    ? drawing(asset, src, words, more)
                    : image(src, words, RasterImage.kind(asset.address()).flatMap(kind -> pixels(kind, asset)), more);
        } catch (UnsafeSvg refused) {
            // It was refused already, at its place.
            return image(src, words, Optional.empty(), more);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Optional<Size> pixels(String kind, Asset asset) {
        try {
            return RasterImage.size(kind, asset.file());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private String drawing(Asset asset, String src, String words, Map<String, String> more)
            throws IOException, UnsafeSvg {
        Drawing drawing = Drawing.of(asset.file());
        String label = drawing.words().isEmpty() || words.isEmpty() ? words : drawing.words();
        boolean named = more.containsKey("id") || more.containsKey("title");
        if (!drawing.isOfThePage() || named) {
            return image(src, label, Optional.of(drawing.size()), more);
        }
        drawings++;
        String prefix = "drawing-" + drawings + ".";
        return drawing.html(label, shown(drawing.size(), more), id -> anchors.claim(prefix + id));
    }

    private static String image(String src, String words, Optional<Size> size, Map<String, String> more) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("src", src);
        attributes.put("alt", words);
        attributes.putAll(more);
        size.map(own -> shown(own, more)).ifPresent(shown -> {
            attributes.put("width", whole(shown.width()));
            attributes.put("height", whole(shown.height()));
        });
        attributes.put("loading", "lazy");
        attributes.put("decoding", "async");
        return attributes.entrySet().stream()
                .map(each -> " " + each.getKey() + "=\"" + Templates.escape(each.getValue()) + "\"")
                .collect(Collectors.joining("", "<img", ">"));
    }

    /** As large as its author says, or as it is by itself; of a size that is half said the other half follows. */
    private static Size shown(Size own, Map<String, String> more) {
        double width = number(more.get("width"));
        double height = number(more.get("height"));
        if (width > 0 && height > 0) {
            return new Size(width, height);
        }
        return width > 0 ? own.ofWidth(width) : height > 0 ? own.ofHeight(height) : own;
    }

    private static double number(@Nullable String digits) {
        return digits == null ? 0 : Double.parseDouble(digits);
    }

    private static String whole(double length) {
        return Long.toString(Math.max(1, Math.round(length)));
    }
}
