package dev.recto.dialect.wowchemy;

import com.google.auto.service.AutoService;
import dev.recto.dialect.Call;
import dev.recto.dialect.DialectRule;
import dev.recto.dialect.Edits;
import dev.recto.dialect.forms.Forms;
import dev.recto.dialect.hugo.ShortcodeRule;
import dev.recto.dialect.site.SiteAddresses;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * {@code {{< gallery album="name" >}}} shows every image of a folder, which lies in {@code assets/media/albums}, or beside the page:
 * one below the other in a book, sorted by name (HugoBlox/hugo-blox-builder v5.5.0, wowchemy/layouts/shortcodes/gallery.html).
 */
@AutoService(DialectRule.class)
public final class Gallery extends ShortcodeRule {

    private static final List<String> FOLDERS =
            List.of("assets/media/albums/", "assets/media/", "static/media/", "static/img/");

    /** The rule. */
    public Gallery() {
        super("wowchemy", "gallery");
    }

    @Override
    public void write(Call call, Edits edits) {
        String album = call.argument("album").orElse("gallery");
        String beside = call.page().folder().isEmpty() ? "" : call.page().folder() + "/";
        List<String> images = FOLDERS.stream()
                .map(folder -> call.page().site().images(folder + album))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElseGet(() -> call.page().site().images(beside + album));
        if (images.isEmpty()) {
            edits.refuse(
                    call.whole(), "there are no images in '" + album + "'", "put them in " + FOLDERS.get(0) + album);
            return;
        }
        edits.replace(
                call.whole(),
                images.stream()
                        .map(image -> Forms.image(SiteAddresses.fromPage(image, call.page()), name(image), Map.of()))
                        .collect(Collectors.joining("\n\n")));
    }

    private static String name(String image) {
        return image.replaceFirst("^.*/", "").replaceFirst("\\.[^.]+$", "").replaceAll("[-_]+", " ");
    }
}
