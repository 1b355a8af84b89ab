package dev.recto.dialect.wowchemy;

import com.google.auto.service.AutoService;
import dev.recto.dialect.DialectRule;
import dev.recto.dialect.Manuscript;
import dev.recto.dialect.forms.Forms;
import dev.recto.dialect.front.FrontKey;
import dev.recto.dialect.front.NativeFront;
import dev.recto.dialect.front.Value.Field;
import dev.recto.dialect.front.Value.Fields;
import dev.recto.dialect.front.Value.Text;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The image of a page is the file {@code featured.*} beside its {@code index.md}; {@code image} in front matter says the rest of
 * it, such as a {@code caption} and {@code preview_only}: HugoBlox/hugo-blox-builder v5.5.0,
 * wowchemy/layouts/partials/page_header.html.
 */
@AutoService(DialectRule.class)
public final class Featured implements FrontKey {

    private static final List<String> ENDINGS = List.of("jpg", "jpeg", "png", "svg", "webp", "gif", "avif");

    @Override
    public String dialect() {
        return "wowchemy";
    }

    @Override
    public List<String> names() {
        return List.of("image");
    }

    @Override
    public void read(Field field, NativeFront front, Manuscript page) {
        if (field.value() instanceof Fields image && file(page).isPresent()) {
            Stream.of("alt_text", "caption")
                    .flatMap(key -> image.get(key).stream())
                    .filter(Text.class::isInstance)
                    .map(Text.class::cast)
                    .filter(text -> !text.isNothing())
                    .findFirst()
                    .ifPresent(text -> front.put("coverAlt", Forms.plain(text.text()), text.offset()));
        }
    }

    /** Says the cover. */
    static void complete(NativeFront front, Manuscript page) {
        boolean unshown = page.front().fields().at("image.preview_only").stream()
                .flatMap(value -> value.words().stream())
                .anyMatch("true"::equals);
        file(page).filter(file -> !unshown).ifPresent(file -> front.put("cover", file, 0));
        if (unshown) {
            front.withdraw("coverAlt");
        }
    }

    private static Optional<String> file(Manuscript page) {
        boolean bundle = page.path().matches("(?:.*/)?_?index\\.md");
        String folder = page.folder().isEmpty() ? "" : page.folder() + "/";
        return ENDINGS.stream()
                .map(ending -> "featured." + ending)
                .filter(file -> bundle && page.site().has(folder + file))
                .findFirst();
    }
}
