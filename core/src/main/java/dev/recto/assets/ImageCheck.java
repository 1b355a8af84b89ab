package dev.recto.assets;

import dev.recto.book.Book.Asset;
import dev.recto.pages.Context;
import dev.recto.text.Place;
import dev.recto.text.Problem;
import dev.recto.text.ProblemKind;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** Sees to it that every file which prose points at exists, and that its images are published. */
public final class ImageCheck {

    private final Assets assets;
    private final Path bookFolder;
    private final Consumer<Problem> report;

    public ImageCheck(Assets assets, Path bookFolder, Consumer<Problem> report) {
        this.assets = assets;
        this.bookFolder = bookFolder;
        this.report = report;
    }

    /** Checks the images and the links to other files in prose. */
    public void check(Context context) {
        for (ProseFiles.Use use : ProseFiles.of(context.document())) {
            if (use.image() || (!isPage(use) && isThere(use, context))) {
                assets.image(use.path(), context, use.offset());
            } else if (!isThere(use, context)) {
                report.accept(ProblemKind.DEAD_LINK.at(
                        context.place(use.offset()),
                        "there is no page '" + use.path() + "'",
                        "link to a Markdown page by its path, or to an element as [Type#member]"));
            }
        }
    }

    /** The address of a page's cover; empty where it has none or where there is no such image, which is reported. */
    public String cover(String path, Path folder, Place place) {
        return path.isEmpty()
                ? ""
                : assets.image(path, List.of(folder), place).map(Asset::address).orElse("");
    }

    private static boolean isPage(ProseFiles.Use use) {
        return use.path().endsWith(".md");
    }

    private boolean isThere(ProseFiles.Use use, Context context) {
        return context.folders().stream()
                .map(folder -> folder.resolve(use.path()).normalize())
                .anyMatch(file -> file.startsWith(bookFolder) && Files.isRegularFile(file));
    }
}
