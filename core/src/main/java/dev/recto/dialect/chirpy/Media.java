package dev.recto.dialect.chirpy;

import com.google.auto.service.AutoService;
import dev.recto.dialect.Call;
import dev.recto.dialect.DialectRule;
import dev.recto.dialect.Edits;
import dev.recto.dialect.NamedRule;
import dev.recto.dialect.forms.Forms;
import dev.recto.dialect.site.SiteAddresses;
import java.util.List;

/**
 * {@code {% include embed/video.html src='…' %}} and {@code embed/audio.html} play a file of the site or of another one, and become
 * cards that lead to it: "Video", "Audios".
 */
@AutoService(DialectRule.class)
public final class Media implements NamedRule {

    private static final String VIDEO = "embed/video.html";

    @Override
    public String dialect() {
        return "chirpy";
    }

    @Override
    public String form() {
        return "include";
    }

    @Override
    public List<String> names() {
        return List.of("embed/audio.html", VIDEO);
    }

    @Override
    public void write(Call call, Edits edits) {
        call.argument("src")
                .ifPresentOrElse(
                        source -> edits.replace(
                                call.whole(),
                                Forms.card(
                                        call.name().equals(VIDEO) ? "Video" : "Audio",
                                        call.argument("title"),
                                        address(MediaSubpath.of(source, call.page()), call))),
                        () -> edits.refuse(call.whole(), "this include has no file", "write src='…'"));
    }

    private static String address(String source, Call call) {
        return SiteAddresses.isElsewhere(source)
                ? source
                : SiteAddresses.file(source, call.page(), call.page().rootFolders())
                        .orElse(source)
                        .replace(" ", "%20");
    }
}
