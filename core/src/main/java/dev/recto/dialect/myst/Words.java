package dev.recto.dialect.myst;

import com.google.auto.service.AutoService;
import dev.recto.dialect.Call;
import dev.recto.dialect.DialectRule;
import dev.recto.dialect.Edits;
import dev.recto.dialect.forms.Forms;

/** Roles whose words stay as they are, in bold or in code: docs/roles.md, and Sphinx's "Roles". */
@AutoService(DialectRule.class)
public final class Words extends RoleRule {

    /** The rule. */
    public Words() {
        super(
                "term",
                "guilabel",
                "menuselection",
                "command",
                "program",
                "dfn",
                "mailheader",
                "code",
                "file",
                "samp",
                "option",
                "envvar",
                "keyword",
                "py:class",
                "py:func",
                "py:meth",
                "py:mod",
                "py:attr",
                "py:obj",
                "py:data",
                "py:exc",
                "py:const",
                "py:property",
                "py:module",
                "c:func",
                "c:macro",
                "c:type",
                "c:struct",
                "cpp:any",
                "cpp:class",
                "cpp:func",
                "js:class",
                "js:func",
                "js:meth",
                "data",
                "exc",
                "const",
                "token",
                "literal",
                "regexp",
                "makevar",
                "manpage",
                "newsgroup",
                "emphasis",
                "strong",
                "title",
                "title-reference",
                "t",
                "class",
                "func",
                "meth",
                "mod",
                "attr",
                "obj",
                "rfc",
                "pep",
                "math",
                "index",
                "fn");
    }

    @Override
    public void write(Call call, Edits edits) {
        References.Aim aim = References.Aim.of(words(call));
        String words = aim.words().orElse(aim.target());
        switch (call.name()) {
            case "math" -> edits.replace(call.whole(), "$" + words(call) + "$");
            case "term", "dfn", "emphasis", "title", "title-reference", "t", "manpage" ->
                edits.replace(call.whole(), "*" + Forms.escaped(words) + "*");
            case "guilabel", "menuselection", "command", "program", "button", "strong" ->
                edits.replace(call.whole(), "**" + Forms.escaped(words.replace("-->", "→")) + "**");
            case "rfc" ->
                edits.replace(call.whole(), "[RFC " + words + "](<https://www.rfc-editor.org/rfc/rfc" + words + ">)");
            case "pep" ->
                edits.replace(call.whole(), "[PEP " + words + "](<https://peps.python.org/pep-" + words + "/>)");
            case "index", "fn" ->
                edits.replace(
                        call.whole(),
                        call.name().equals("fn") ? "[^" + words + "]" : words.replaceFirst("^!|;.*$", ""));
            default ->
                edits.replace(
                        call.whole(), "`" + words.replaceFirst("^[~!.]", "").replace('`', '\'') + "`");
        }
    }
}
