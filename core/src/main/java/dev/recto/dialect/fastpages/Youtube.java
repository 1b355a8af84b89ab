package dev.recto.dialect.fastpages;

import com.google.auto.service.AutoService;
import dev.recto.dialect.Call;
import dev.recto.dialect.DialectRule;
import dev.recto.dialect.Edits;
import dev.recto.dialect.NamedRule;
import dev.recto.dialect.forms.Forms;
import java.util.List;
import java.util.Optional;

/** {@code {% include youtube.html content=address %}} becomes a card: _includes/youtube.html. */
@AutoService(DialectRule.class)
public final class Youtube implements NamedRule {

    @Override
    public String dialect() {
        return "fastpages";
    }

    @Override
    public String form() {
        return "include";
    }

    @Override
    public List<String> names() {
        return List.of("youtube.html");
    }

    @Override
    public void write(Call call, Edits edits) {
        call.argument("content", "id")
                .ifPresentOrElse(
                        address -> edits.replace(call.whole(), Forms.card("YouTube", Optional.empty(), address)),
                        () -> edits.refuse(
                                call.whole(), "this include has no content", "write content='https://youtu.be/…'"));
    }
}
