package dev.recto.assets;

import dev.recto.book.Book.Asset;
import dev.recto.book.OwnAddress;
import dev.recto.pages.BookFolders;
import dev.recto.pages.Context;
import dev.recto.pictures.Drawing;
import dev.recto.pictures.RasterImage;
import dev.recto.pictures.UnsafeSvg;
import dev.recto.receipt.PublishedFile;
import dev.recto.text.FileName;
import dev.recto.text.FilePaths;
import dev.recto.text.MediaTypes;
import dev.recto.text.Place;
import dev.recto.text.Problem;
import dev.recto.text.ProblemKind;
import dev.recto.text.TestName;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The files that pages show: images of the author's and files that tests published. */
public final class Assets {

    private final BookFolders bookFolders;
    private final FigureFolders figures;
    private final FilePaths taken;
    private final Consumer<Problem> report;
    private final Map<String, Asset> byAddress = new TreeMap<>();

    /**
     * No files yet.
     *
     * @param bookFolders where the author's images lie
     * @param figures where those of tests go
     * @param taken what else has an address in the book
     * @param report takes what is wrong with files
     */
    public Assets(BookFolders bookFolders, FigureFolders figures, FilePaths taken, Consumer<Problem> report) {
        this.bookFolders = bookFolders;
        this.figures = figures;
        this.taken = taken;
        this.report = report;
    }

    /** All assets so far, sorted by address. */
    public List<Asset> all() {
        return List.copyOf(byAddress.values());
    }

    /** A file that a test published, shown at a place; reported where it is more than a picture. */
    public Asset published(TestName test, PublishedFile file, Path bytes, Place place) {
        String address = figures.of(test) + file.name();
        String type = mediaType(file);
        if (!byAddress.containsKey(address)) {
            String whose = test.shortName() + " published '" + file.name() + "', which";
            check(type, address, bytes, place, whose);
            take(address, place, whose, "publish it under another name");
        }
        return byAddress.computeIfAbsent(address, key -> new Asset(address, type, bytes));
    }

    /** An image of the author's, looked for beside the page and then below {@code src/book}; reported where there is none. */
    public Optional<Asset> image(String path, Context context, int offset) {
        return image(path, context.folders(), context.place(offset));
    }

    /** The same, for an image that no prose names. */
    public Optional<Asset> image(String path, List<Path> folders, Place place) {
        for (Path folder : folders) {
            Path file = folder.resolve(path).normalize();
            Optional<String> inBook = bookFolders.address(file).filter(any -> Files.isRegularFile(file));
            if (inBook.isPresent()) {
                String address = inBook.get();
                Asset known = byAddress.get(address);
                if (known == null || !known.file().normalize().equals(file)) {
                    String whose = "the image '" + path + "'";
                    check(MediaTypes.shown(address), address, file, place, whose);
                    take(address, place, whose, "rename the file");
                }
                return Optional.of(
                        byAddress.computeIfAbsent(address, key -> new Asset(address, MediaTypes.shown(address), file)));
            }
        }
        report.accept(ProblemKind.MISSING_IMAGE.at(
                place,
                "there is no image '" + path + "' under "
                        + bookFolders.own().getParent().getFileName() + "/"
                        + bookFolders.own().getFileName(),
                "put it there or mend the path"));
        return Optional.empty();
    }

    /**
     * A file of the author's theme, whose folder is the book's own.
     *
     * @param type its media type; null where its name tells
     * @param whose what it is, as problems say it
     */
    public Asset themed(String address, Path file, @Nullable String type, Place place, String whose) {
        Asset asset = new Asset(address, type == null ? MediaTypes.shown(address) : type, file);
        if (byAddress.putIfAbsent(address, asset) == null) {
            check(asset.mediaType(), address, file, place, whose);
            take(address, place, whose, "rename the file", Optional.empty());
        }
        return asset;
    }

    private void take(String address, Place place, String whose, String remedy) {
        take(address, place, whose, remedy, OwnAddress.owner(address));
    }

    private void take(String address, Place place, String whose, String remedy, Optional<String> owned) {
        Optional<String> fault = FileName.fault(address);
        if (fault.isPresent()) {
            report.accept(ProblemKind.BAD_ADDRESS.at(place, whose + " " + fault.get(), remedy));
            return;
        }
        owned.or(() -> taken.take(address, "the file " + address + " (" + place + ")"))
                .ifPresent(owner -> report.accept(ProblemKind.DUPLICATE_ADDRESS.at(
                        place, "address " + address + " is already taken by " + owner, remedy)));
    }

    /** By type or by name, for a browser that is given the file alone goes by either. */
    private void check(String type, String address, Path file, Place place, String whose) {
        boolean svg =
                type.equals("image/svg+xml") || address.toLowerCase(Locale.ROOT).endsWith(".svg");
        boolean known = svg || !MediaTypes.shown(address).equals(MediaTypes.UNKNOWN);
        try {
            Optional<String> unsafe = SafeFile.fault(svg ? "image/svg" : type, address, file, known);
            unsafe.ifPresent(fault -> report.accept(ProblemKind.UNSAFE_FILE.at(
                    place, whose + " " + fault, "publish it as a picture, as plain text or as data, or not at all")));
            if (svg && unsafe.isEmpty()) {
                Drawing.of(file);
            }
            if (!svg && unsafe.isEmpty()) {
                checkPixels(address, file, place, whose);
            }
        } catch (UnsafeSvg svgFault) {
            report.accept(
                    ProblemKind.UNSAFE_SVG.at(
                            place,
                            whose + " holds " + svgFault.fault(),
                            "draw the picture without it: a book shows shapes, words and their colours, and nothing that runs"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void checkPixels(String address, Path file, Place place, String whose) throws IOException {
        Optional<String> kind = RasterImage.kind(address);
        if (kind.isPresent() && RasterImage.size(kind.get(), file).isEmpty()) {
            report.accept(ProblemKind.UNREADABLE_IMAGE.at(
                    place, whose + " is no " + kind.get() + " image", "name it after what it is, or make it anew"));
        }
    }

    /** Whether a figure can show a file. */
    public static boolean isPicture(Asset asset) {
        return asset.mediaType().equals("image/svg+xml")
                || RasterImage.kind(asset.address()).isPresent();
    }

    /** What a test published a file as, or else what its name says. */
    public static String mediaType(PublishedFile file) {
        return file.mediaType().isEmpty() ? MediaTypes.shown(file.name()) : bareType(file.mediaType());
    }

    /** {@code image/svg+xml; charset=UTF-8} without what follows the semicolon. */
    private static String bareType(String mediaType) {
        return mediaType.replaceAll("(?s)\\s*;.*", "").strip().toLowerCase(Locale.ROOT);
    }
}
