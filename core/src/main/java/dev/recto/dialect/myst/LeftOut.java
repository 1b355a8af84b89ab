package dev.recto.dialect.myst;

import com.google.auto.service.AutoService;
import dev.recto.dialect.Call;
import dev.recto.dialect.DialectRule;
import dev.recto.dialect.Edits;
import dev.recto.dialect.Notice;
import dev.recto.text.ProblemKind;
import java.util.Set;

/** What a book has of its own goes: lists of pages, of works and of words, and what only a system reads. */
@AutoService(DialectRule.class)
public final class LeftOut extends DirectiveRule {

    /** The rule. */
    public LeftOut() {
        super(
                "toctree",
                "table-of-contents",
                "tableofcontents",
                "contents",
                "toc",
                "bibliography",
                "index",
                "only",
                "meta",
                "raw",
                "raw:latex",
                "raw:tex",
                "raw:typst",
                "raw:typ",
                "show-index",
                "genindex",
                "highlight",
                "tabularcolumns",
                "sectionauthor",
                "codeauthor",
                "currentmodule",
                "module",
                "anywidget",
                "embed",
                "include-toc");
    }

    @Override
    void write(Directive directive, Call call, Edits edits) {
        if (call.name().equals("contents")
                || (call.name().equals("toc") && !call.named().containsKey("context"))) {
            edits.replace(whole(directive), "{@toc}\n");
            return;
        }
        if (call.name().equals("raw") && directive.argument().equals("html")) {
            edits.replace(whole(directive), body(directive, call.text()) + "\n");
            return;
        }
        if (!SILENT.contains(call.name())) {
            edits.pass(new Notice(
                    directive.open().start(),
                    ProblemKind.PASSED_OVER,
                    "directive " + call.name(),
                    "'" + call.name() + "' is left out",
                    call.name().equals("bibliography")
                            ? "describe works in src/book/references.bib"
                            : "write what a reader needs of it"));
        }
        edits.replace(whole(directive), "");
    }

    private static final Set<String> SILENT = Set.of(
            "toctree",
            "tableofcontents",
            "table-of-contents",
            "index",
            "highlight",
            "tabularcolumns",
            "meta",
            "sectionauthor",
            "codeauthor");
}
