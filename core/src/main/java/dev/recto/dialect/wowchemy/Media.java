package dev.recto.dialect.wowchemy;

import com.google.auto.service.AutoService;
import dev.recto.dialect.Call;
import dev.recto.dialect.DialectRule;
import dev.recto.dialect.Edits;
import dev.recto.dialect.hugo.ShortcodeRule;
import dev.recto.dialect.site.SiteAddresses;

/**
 * {@code {{< video src="…" >}}} and {@code audio} play a file beside the page or, with {@code library}, of {@code media}; they
 * become cards that lead to it: HugoBlox/hugo-blox-builder v5.5.0, wowchemy/layouts/shortcodes/video.html and audio.html.
 */
@AutoService(DialectRule.class)
public final class Media extends ShortcodeRule {

    /** A rule for both. */
    public Media() {
        super("wowchemy", "video", "audio");
    }

    @Override
    public void write(Call call, Edits edits) {
        needed(call, edits, "file", "src", "0").ifPresent(source -> {
            String path = call.argument("library").isPresent() ? "/media/" + source : source;
            String file = SiteAddresses.isElsewhere(path)
                    ? path
                    : SiteAddresses.file(path, call.page(), call.page().rootFolders())
                            .orElse(path)
                            .replace(" ", "%20");
            card(call, edits, call.name().equals("video") ? "Video" : "Audio", file);
        });
    }
}
