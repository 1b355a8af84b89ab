package dev.recto.dialect.hugo;

import com.google.auto.service.AutoService;
import dev.recto.dialect.Call;
import dev.recto.dialect.DialectRule;
import dev.recto.dialect.Edits;

/**
 * Frames by their whole address become cards: {@code gdocs}, {@code iframe} and the like, which Hugo has not and many sites
 * define alike, with the address as {@code src}, {@code url} or alone.
 */
@AutoService(DialectRule.class)
public final class Frames extends ShortcodeRule {

    /** A rule for all of them. */
    public Frames() {
        super("hugo", "gdocs", "gslides", "googledoc", "googleslides", "iframe", "slideshare", "pdf");
    }

    @Override
    public void write(Call call, Edits edits) {
        needed(call, edits, "address", "src", "url", "link", "0")
                .ifPresent(address -> card(call, edits, what(call.name()), address));
    }

    private static String what(String name) {
        return switch (name) {
            case "iframe" -> "Frame";
            case "slideshare" -> "SlideShare";
            case "pdf" -> "PDF";
            default -> name.contains("slides") ? "Google Slides" : "Google Docs";
        };
    }
}
