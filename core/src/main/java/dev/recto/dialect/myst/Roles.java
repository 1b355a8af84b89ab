package dev.recto.dialect.myst;

import dev.recto.dialect.Call;
import dev.recto.dialect.DialectRule;
import dev.recto.dialect.Edits;
import dev.recto.dialect.ForeignDialect.Pass;
import dev.recto.dialect.Manuscript;
import dev.recto.dialect.NamedRule;
import dev.recto.dialect.Translation;
import dev.recto.dialect.UnknownMarkup;
import dev.recto.dialect.forms.CodePlaces;
import dev.recto.dialect.forms.Forms;
import dev.recto.dialect.site.Fragments;
import dev.recto.dialect.site.SiteAddresses;
import dev.recto.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads roles, <code>{name}`words`</code>, and links to labels, {@code [words](#label)} (docs/roles.md; docs/cross-references.md).
 * What each role means is a {@link NamedRule}'s to say.
 */
final class Roles implements Pass {

    /** The form of these. */
    static final String ROLE = "role";

    private static final Pattern LOOK = Pattern.compile(
            "(?<![\\\\`$])\\{([a-zA-Z][\\w:.+-]*)}(`+)(?!`)((?:(?!\\n[ \\t]*\\n).)+?)(?<!`)\\2(?!`)", Pattern.DOTALL);
    private static final Pattern LINK =
            Pattern.compile("(?<!!)\\[([^\\[\\]\\n]*)]\\(<?(?:#([\\w:./-]+)|([\\w./-]*)(?:#([\\w:.-]+))?)>?\\)");

    private @Nullable Map<String, NamedRule> rules;

    private synchronized Map<String, NamedRule> rules() {
        if (rules == null) {
            Map<String, NamedRule> found = new TreeMap<>();
            DialectRule.of(Myst.NAME, NamedRule.class).stream()
                    .filter(rule -> rule.form().equals(ROLE))
                    .forEach(rule -> rule.names().forEach(name -> found.putIfAbsent(name, rule)));
            rules = found;
        }
        return rules;
    }

    @Override
    public Translation apply(String text, Manuscript page) {
        Edits edits = new Edits();
        CodePlaces code = CodePlaces.of(text);
        Matcher role = LOOK.matcher(text);
        while (role.find()) {
            if (!code.has(role.start())) {
                write(role, text, page, edits);
            }
        }
        Matcher link = LINK.matcher(text);
        while (link.find()) {
            if (!code.has(link.start())) {
                link(link, text, page, edits);
            }
        }
        return edits.applyTo(text);
    }

    private void write(Matcher role, String text, Manuscript page, Edits edits) {
        Span span = new Span(role.start(), role.end());
        NamedRule rule = rules().get(role.group(1).toLowerCase(Locale.ROOT));
        if (rule == null) {
            UnknownMarkup.meet(edits, page, text, span, ROLE, role.group(1), rules().keySet());
        } else {
            List<String> words = List.of(role.group(3).replaceAll("\\s+", " ").strip());
            rule.write(
                    new Call(role.group(1).toLowerCase(Locale.ROOT), Map.of(), words, span, null, text, page), edits);
        }
    }

    /** A link to a label, or one without words to a page or a heading; any other is Markdown's own. */
    private static void link(Matcher link, String text, Manuscript page, Edits edits) {
        Span span = new Span(link.start(), link.end());
        Optional<String> words = Optional.of(link.group(1)).filter(each -> !each.isBlank());
        String label = link.group(2) != null ? link.group(2) : link.group(4) != null ? link.group(4) : link.group(3);
        boolean file = link.group(2) == null && link.group(4) == null;
        if (Labels.of(page.site()).get(label).isPresent()) {
            References.toLabel(new References.Aim(words, label), span, page, edits);
        } else if (words.isEmpty() && file && !label.isEmpty()) {
            References.toPage(new References.Aim(words, label), span, page, edits);
        } else if (words.isEmpty() && !file) {
            String there = link.group(3) == null
                    ? text
                    : SiteAddresses.inSite(link.group(3), page, List.of())
                            .flatMap(page.site()::text)
                            .orElse("");
            Span between = new Span(link.start(1), link.end(1));
            Fragments.words(label, there).ifPresent(heading -> edits.replace(between, Forms.escaped(heading)));
        }
    }
}
