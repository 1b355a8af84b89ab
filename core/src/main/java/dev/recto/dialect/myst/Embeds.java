package dev.recto.dialect.myst;

import com.google.auto.service.AutoService;
import dev.recto.dialect.Call;
import dev.recto.dialect.DialectRule;
import dev.recto.dialect.Edits;
import dev.recto.dialect.forms.Forms;
import dev.recto.dialect.forms.KnownHosts;
import java.util.Optional;

/** What another site would show becomes a card: docs/videos.md. */
@AutoService(DialectRule.class)
public final class Embeds extends DirectiveRule {

    /** The rule. */
    public Embeds() {
        super("iframe", "youtube", "video", "vimeo");
    }

    @Override
    void write(Directive directive, Call call, Edits edits) {
        String address = call.name().equals("youtube")
                ? "https://www.youtube.com/embed/" + directive.argument()
                : directive.argument();
        boolean frame = call.name().equals("iframe") || call.name().equals("youtube");
        Optional<String> host = frame ? KnownHosts.name(address) : Optional.of("Video");
        if (host.isEmpty() || address.isBlank()) {
            edits.refuse(whole(directive), "'" + address + "' is of a host that is not known", "link to it instead");
        } else {
            edits.replace(whole(directive), Forms.card(host.get(), caption(directive, call), KnownHosts.page(address)));
        }
    }

    private static Optional<String> caption(Directive directive, Call call) {
        return Optional.of(Forms.plain(body(directive, call.text()))).filter(words -> !words.isBlank());
    }
}
