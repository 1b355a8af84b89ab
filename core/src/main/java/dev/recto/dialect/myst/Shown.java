package dev.recto.dialect.myst;

import static java.util.Map.entry;

import com.google.auto.service.AutoService;
import dev.recto.dialect.Call;
import dev.recto.dialect.DialectRule;
import dev.recto.dialect.Edits;
import dev.recto.dialect.forms.Forms;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Roles that say how words look: docs/typography.md; docs/roles.md. */
@AutoService(DialectRule.class)
public final class Shown extends RoleRule {

    /** The rule. */
    public Shown() {
        super(
                "kbd",
                "keyboard",
                "sub",
                "sup",
                "subscript",
                "superscript",
                "del",
                "delete",
                "strike",
                "u",
                "underline",
                "abbr",
                "abbreviation",
                "sc",
                "smallcaps",
                "span");
    }

    @Override
    public void write(Call call, Edits edits) {
        String words = words(call);
        Matcher abbreviation = ABBREVIATION.matcher(words);
        if (call.name().startsWith("abbr") && abbreviation.matches()) {
            edits.replace(
                    call.whole(),
                    "<abbr title=\"" + Forms.html(abbreviation.group(2)) + "\">" + Forms.html(abbreviation.group(1))
                            + "</abbr>");
            return;
        }
        String element = ELEMENTS.get(call.name());
        edits.replace(
                call.whole(), element == null ? words : "<" + element + ">" + Forms.html(words) + "</" + element + ">");
    }

    private static final Pattern ABBREVIATION = Pattern.compile("(.*?)\\s*\\((.*)\\)");
    private static final Map<String, String> ELEMENTS = Map.ofEntries(
            entry("kbd", "kbd"),
            entry("keyboard", "kbd"),
            entry("delete", "del"),
            entry("sub", "sub"),
            entry("subscript", "sub"),
            entry("sup", "sup"),
            entry("superscript", "sup"),
            entry("del", "del"),
            entry("strike", "del"),
            entry("u", "u"),
            entry("underline", "u"));
}
