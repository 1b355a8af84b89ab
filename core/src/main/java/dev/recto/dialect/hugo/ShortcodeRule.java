package dev.recto.dialect.hugo;

import dev.recto.dialect.Call;
import dev.recto.dialect.Edits;
import dev.recto.dialect.NamedRule;
import dev.recto.dialect.forms.Forms;
import java.util.List;
import java.util.Optional;

/** A shortcode of Hugo's or of a theme's. */
public abstract class ShortcodeRule implements NamedRule {

    private final String dialect;
    private final List<String> names;

    /**
     * A shortcode.
     *
     * @param dialect whose it is
     * @param names what it is called
     */
    protected ShortcodeRule(String dialect, String... names) {
        this.dialect = dialect;
        this.names = List.of(names);
    }

    @Override
    public final String dialect() {
        return dialect;
    }

    @Override
    public final String form() {
        return Shortcodes.FORM;
    }

    @Override
    public final List<String> names() {
        return names;
    }

    /** An argument that a shortcode cannot be without; nothing where it is not given, which is refused. */
    protected static Optional<String> needed(Call call, Edits edits, String what, String... names) {
        Optional<String> argument = call.argument(names);
        if (argument.isEmpty()) {
            edits.refuse(
                    call.whole(), "this '" + call.name() + "' has no " + what, "write " + names[0] + "=\"…\" in it");
        }
        return argument;
    }

    /** Puts a still card in a call's place; among words, the link alone. */
    protected static void card(Call call, Edits edits, String what, String address) {
        Optional<String> title = call.argument("title", "caption");
        String card = Forms.card(what, title, address);
        edits.replace(
                call.whole(),
                call.isBlock() ? card : card.substring("> ".length()).stripTrailing());
    }
}
