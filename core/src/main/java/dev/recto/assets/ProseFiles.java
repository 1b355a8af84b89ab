package dev.recto.assets;

import dev.recto.assets.ProseAddresses.Purpose;
import dev.recto.assets.ProseAddresses.Use;
import dev.recto.book.Book.Asset;
import dev.recto.book.SafeAddress;
import dev.recto.pages.BookFolders;
import dev.recto.pages.Context;
import dev.recto.prose.LocalAddress;
import dev.recto.text.PageName;
import dev.recto.text.Place;
import dev.recto.text.Problem;
import dev.recto.text.ProblemKind;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Sees to it that every file which prose points at exists, and that its images are published. */
public final class ProseFiles {

    private final Assets assets;
    private final BookFolders bookFolders;
    private final Consumer<Problem> report;

    public ProseFiles(Assets assets, BookFolders bookFolders, Consumer<Problem> report) {
        this.assets = assets;
        this.bookFolders = bookFolders;
        this.report = report;
    }

    /** Checks the images and the links to other files in prose. */
    public void check(Context context) {
        for (Use use : ProseAddresses.in(context.document())) {
            Place place = context.place(use.offset());
            ProblemKind kind = use.purpose() == Purpose.IMAGE ? ProblemKind.MISSING_IMAGE : ProblemKind.DEAD_LINK;
            if (use.purpose() == Purpose.LEFT_OUT) {
                report.accept(ProblemKind.UNRENDERABLE_PROSE.at(
                        place,
                        "the book leaves out " + use.by() + ", and with it '" + use.written() + "'",
                        "write <img> with a src alone, or a link"));
            } else if (fault(use) != null) {
                report.accept(kind.at(place, fault(use), "write the path from this page, or a whole web address"));
            } else {
                LocalAddress.of(use.written()).ifPresent(local -> checkFile(local, use, context));
            }
        }
    }

    /** Why an address leads nowhere, whatever files there are; null where it may lead somewhere. */
    private static @Nullable String fault(Use use) {
        String written = use.written().strip();
        boolean image = use.purpose() == Purpose.IMAGE;
        if (written.isEmpty() || written.startsWith("?")) {
            return "the address '" + written + "' names nothing";
        }
        if (written.startsWith("/") || written.startsWith("\\")) {
            return "'" + written + "' starts at the root of a site, and a book can lie in any folder";
        }
        boolean followed = SafeAddress.link(written).isPresent();
        return followed && !(image && written.startsWith("#"))
                ? null
                : "'" + written + "' is no address of " + (image ? "an image" : "a page") + " that a book may show";
    }

    private void checkFile(LocalAddress local, Use use, Context context) {
        String path = local.path();
        boolean there = isThere(path, context);
        if (use.purpose() == Purpose.IMAGE || (there && !PageName.isPage(path))) {
            assets.image(path, context, use.offset());
        } else if (!there && !path.endsWith(".html")) {
            report.accept(local.missingPage(context.place(use.offset())));
        }
    }

    /** The address of a page's cover; empty where it has none or where there is no such image, which is reported. */
    public String cover(String path, Path folder, Place place) {
        return path.isEmpty()
                ? ""
                : assets.image(path, List.of(folder), place).map(Asset::address).orElse("");
    }

    private boolean isThere(String path, Context context) {
        return !path.endsWith("/")
                && context.folders().stream()
                        .map(folder -> folder.resolve(path).normalize())
                        .anyMatch(file -> bookFolders.address(file).isPresent() && Files.isRegularFile(file));
    }
}
