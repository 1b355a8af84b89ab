package dev.recto.dialect.fastpages;

import com.google.auto.service.AutoService;
import dev.recto.dialect.Call;
import dev.recto.dialect.DialectRule;
import dev.recto.dialect.Edits;
import dev.recto.dialect.NamedRule;
import java.util.List;

/** {@code {% fn 1 %}} is the mark of a footnote, and {@code {% fndetail 1 %}} its words: _plugins/footnote.rb. */
@AutoService(DialectRule.class)
public final class Footnotes implements NamedRule {

    @Override
    public boolean hasBody() {
        return true;
    }

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
        return List.of("fn", "fndetail");
    }

    @Override
    public void write(Call call, Edits edits) {
        String label = "fn-" + call.argument("0").orElse("1");
        if (call.name().equals("fn")) {
            edits.replace(call.open(), "[^" + label + "]");
        } else if (call.close() == null) {
            edits.refuse(call.open(), "{% fndetail %} is never closed", "end it with {% endfndetail %}");
        } else {
            edits.replace(call.open(), "[^" + label + "]: ");
            edits.replace(call.close(), "");
        }
    }
}
