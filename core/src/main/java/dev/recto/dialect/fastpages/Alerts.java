package dev.recto.dialect.fastpages;

import com.google.auto.service.AutoService;
import dev.recto.dialect.Call;
import dev.recto.dialect.DialectRule;
import dev.recto.dialect.Edits;
import dev.recto.dialect.NamedRule;
import dev.recto.dialect.forms.Forms;
import java.util.List;
import java.util.Map;

/** {@code {% include alert.html text="…" %}} and its like: _includes. */
@AutoService(DialectRule.class)
public final class Alerts implements NamedRule {

    private static final Map<String, String> KINDS = Map.of(
            "alert.html", "WARNING",
            "info.html", "NOTE",
            "note.html", "NOTE",
            "tip.html", "TIP",
            "important.html", "IMPORTANT",
            "warning.html", "WARNING");

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
        return KINDS.keySet().stream().sorted().toList();
    }

    @Override
    public void write(Call call, Edits edits) {
        call.argument("text", "content")
                .ifPresentOrElse(
                        words -> edits.replace(call.whole(), Forms.alert(KINDS.get(call.name()), words)),
                        () -> edits.refuse(call.whole(), "this box has no text", "write text=\"…\""));
    }
}
