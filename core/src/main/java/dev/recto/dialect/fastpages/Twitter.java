package dev.recto.dialect.fastpages;

import com.google.auto.service.AutoService;
import dev.recto.dialect.Call;
import dev.recto.dialect.DialectRule;
import dev.recto.dialect.Edits;
import dev.recto.dialect.NamedRule;
import dev.recto.dialect.forms.Forms;
import java.util.List;
import java.util.Optional;

/** {@code {% twitter address %}} becomes a card. */
@AutoService(DialectRule.class)
public final class Twitter implements NamedRule {

    @Override
    public String dialect() {
        return "fastpages";
    }

    @Override
    public String form() {
        return "Liquid tag";
    }

    @Override
    public List<String> names() {
        return List.of("twitter");
    }

    @Override
    public void write(Call call, Edits edits) {
        call.argument("0")
                .ifPresentOrElse(
                        address -> edits.replace(call.whole(), Forms.card("Twitter", Optional.empty(), address)),
                        () -> edits.refuse(call.whole(), "this tag has no address", "write that of the post"));
    }
}
