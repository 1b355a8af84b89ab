package dev.recto.dialect.hugo;

import com.google.auto.service.AutoService;
import dev.recto.dialect.Call;
import dev.recto.dialect.DialectRule;
import dev.recto.dialect.Edits;
import dev.recto.dialect.forms.Folds;

/** {@code {{< details summary="…" open=true >}}} folds its body: gohugoio/hugoDocs 1c61334, content/en/shortcodes/details.md. */
@AutoService(DialectRule.class)
public final class Details extends ShortcodeRule {

    /** The rule. */
    public Details() {
        super("hugo", "details");
    }

    @Override
    public boolean hasBody() {
        return true;
    }

    @Override
    public void write(Call call, Edits edits) {
        boolean open = call.argument("open").filter("true"::equals).isPresent();
        Folds.write(call, edits, call.argument("summary", "title", "0").orElse("Details"), open);
    }
}
