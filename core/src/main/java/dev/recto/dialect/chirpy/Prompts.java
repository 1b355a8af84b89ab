package dev.recto.dialect.chirpy;

import com.google.auto.service.AutoService;
import dev.recto.dialect.Call;
import dev.recto.dialect.DialectRule;
import dev.recto.dialect.Edits;
import dev.recto.dialect.NamedRule;
import java.util.List;
import java.util.Map;

/** {@code {: .prompt-tip }} below a quote makes an alert of it. */
@AutoService(DialectRule.class)
public final class Prompts implements NamedRule {

    private static final Map<String, String> KINDS =
            Map.of("prompt-tip", "TIP", "prompt-info", "NOTE", "prompt-warning", "WARNING", "prompt-danger", "CAUTION");

    @Override
    public String dialect() {
        return "chirpy";
    }

    @Override
    public String form() {
        return "class";
    }

    @Override
    public List<String> names() {
        return KINDS.keySet().stream().sorted().toList();
    }

    /** The call is open where the block stands that has the class. */
    @Override
    public void write(Call call, Edits edits) {
        if (!call.text().startsWith(">", call.open().start())) {
            edits.refuse(call.open().start(), "a prompt is a quote", "start its lines with >");
            return;
        }
        edits.before(call.open(), call.open().start(), "> [!" + KINDS.get(call.name()) + "]\n");
    }
}
