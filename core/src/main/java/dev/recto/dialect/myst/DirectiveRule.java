package dev.recto.dialect.myst;

import dev.recto.dialect.Call;
import dev.recto.dialect.Edits;
import dev.recto.dialect.NamedRule;
import dev.recto.text.Span;
import java.util.List;

/** What a directive, or several, are in the one grammar. */
abstract class DirectiveRule implements NamedRule {

    private final List<String> names;

    DirectiveRule(String... names) {
        this.names = List.of(names);
    }

    @Override
    public final String dialect() {
        return Myst.NAME;
    }

    @Override
    public final String form() {
        return Directives.DIRECTIVE;
    }

    @Override
    public final List<String> names() {
        return names;
    }

    @Override
    public final boolean hasBody() {
        return true;
    }

    @Override
    public final void write(Call call, Edits edits) {
        throw new IllegalStateException("a directive is written with its parts");
    }

    /** Writes a directive; its call has its options and the page that it is on. */
    abstract void write(Directive directive, Call call, Edits edits);

    /** The whole of it, from its mark to the mark that ends it. */
    static Span whole(Directive directive) {
        return new Span(directive.open().start(), directive.close().end());
    }

    /** What stands between its marks, without blank lines at its ends. */
    static String body(Directive directive, String text) {
        return directive.body().of(text).replaceFirst("^(?:[ \\t>]*\\n)+", "").stripTrailing();
    }

    /** A place that its label is the name of; empty where it has none. */
    static String anchor(Call call) {
        return call.argument("name", "label")
                .map(label -> "<span id=\"" + Labels.name(label) + "\"></span>")
                .orElse("");
    }

    /** Takes the marks away, and leaves the body. */
    static void unwrap(Directive directive, String instead, Edits edits) {
        edits.replace(directive.open(), instead);
        edits.replace(directive.close(), whole(directive), "");
    }
}
