package dev.recto.dialect.jekyll;

import com.google.auto.service.AutoService;
import dev.recto.dialect.Call;
import dev.recto.dialect.DialectRule;
import dev.recto.dialect.Edits;
import dev.recto.dialect.NamedRule;
import dev.recto.dialect.forms.Forms;
import java.util.List;
import java.util.Optional;

/** {@code {% gist user/id %}} is a card with a link: jekyll/jekyll-gist, README.md, "Usage". */
@AutoService(DialectRule.class)
public final class Gist implements NamedRule {

    @Override
    public String dialect() {
        return "jekyll";
    }

    @Override
    public String form() {
        return Liquid.TAG;
    }

    @Override
    public List<String> names() {
        return List.of("gist");
    }

    @Override
    public void write(Call call, Edits edits) {
        call.argument("0")
                .ifPresentOrElse(
                        id -> edits.replace(
                                call.whole(),
                                Forms.card("GitHub Gist", Optional.empty(), "https://gist.github.com/" + id)),
                        () -> edits.refuse(call.whole(), "this gist has no name", "write {% gist user/id %}"));
    }
}
