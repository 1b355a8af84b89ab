package dev.recto.dialect.hugo;

import dev.recto.dialect.Call;
import dev.recto.dialect.DialectRule;
import dev.recto.dialect.Edits;
import dev.recto.dialect.ForeignDialect.Pass;
import dev.recto.dialect.Manuscript;
import dev.recto.dialect.NamedRule;
import dev.recto.dialect.Translation;
import dev.recto.dialect.UnknownMarkup;
import dev.recto.dialect.hugo.Shortcode.Role;
import dev.recto.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads shortcodes, which Hugo reads before it reads Markdown, in code as well (gohugoio/hugoDocs 1c61334,
 * content/en/content-management/shortcodes.md). What each means is a {@link NamedRule}'s to say. Whether the result is Markdown,
 * as behind {@code %}, or HTML is nothing that a book shows.
 */
public final class Shortcodes implements Pass {

    /** The form of what is called so. */
    public static final String FORM = "shortcode";

    private static final int MOST = 10_000;

    private final String dialect;
    private @Nullable Map<String, NamedRule> rules;

    /** @param dialect whose shortcodes are known */
    public Shortcodes(String dialect) {
        this.dialect = dialect;
    }

    private synchronized Map<String, NamedRule> rules() {
        if (rules == null) {
            Map<String, NamedRule> found = new TreeMap<>();
            DialectRule.of(dialect, NamedRule.class).stream()
                    .filter(rule -> rule.form().equals(FORM))
                    .forEach(rule -> rule.names().forEach(name -> found.putIfAbsent(name, rule)));
            rules = found;
        }
        return rules;
    }

    @Override
    public Translation apply(String text, Manuscript page) {
        List<Shortcode> marks = marks(text);
        Edits edits = new Edits();
        Map<Shortcode, Shortcode> closedBy = new IdentityHashMap<>();
        pair(marks, closedBy, edits);
        for (Shortcode mark : marks) {
            switch (mark.role()) {
                case OPENS, STANDS_ALONE -> call(mark, closedBy.get(mark), text, page, edits);
                case MALFORMED ->
                    edits.refuse(
                            mark.span().start(),
                            "this shortcode cannot be read",
                            "write it as {{< name argument=\"…\" >}}, or in code as {{</* name */>}}");
                case QUOTED, CLOSES -> {}
            }
        }
        QuotedShortcodes.write(marks, text, edits);
        return edits.applyTo(text);
    }

    private static List<Shortcode> marks(String text) {
        List<Shortcode> marks = new ArrayList<>();
        int next = 0;
        while (marks.size() < MOST) {
            Optional<Shortcode> mark = Shortcode.next(text, next);
            if (mark.isEmpty()) {
                break;
            }
            marks.add(mark.get());
            next = mark.get().span().end();
        }
        return marks;
    }

    /** Finds for each mark that opens a body the one that ends it; between them others of its name have theirs. */
    private static void pair(List<Shortcode> marks, Map<Shortcode, Shortcode> closedBy, Edits edits) {
        Map<String, Deque<Shortcode>> open = new TreeMap<>();
        for (Shortcode mark : marks) {
            Deque<Shortcode> ofName = open.computeIfAbsent(mark.name(), name -> new ArrayDeque<>());
            if (mark.role() == Role.OPENS) {
                ofName.push(mark);
            } else if (mark.role() == Role.CLOSES) {
                Shortcode opened = ofName.poll();
                if (opened == null) {
                    edits.refuse(mark.span(), "this ends no shortcode '" + mark.name() + "'", "take it out");
                } else {
                    closedBy.put(opened, mark);
                }
            }
        }
    }

    private void call(Shortcode mark, @Nullable Shortcode close, String text, Manuscript page, Edits edits) {
        NamedRule rule = rules().get(mark.name());
        Span end = close == null ? null : close.span();
        Call call = new Call(mark.name(), mark.named(), mark.positional(), mark.span(), end, text, page);
        if (rule == null) {
            if (!SiteShortcode.write(call, edits)) {
                unknown(call, edits);
            }
        } else if (rule.hasBody() && close == null && mark.role() == Role.OPENS) {
            edits.refuse(
                    mark.span(),
                    "the shortcode '" + mark.name() + "' is never closed",
                    "end it with {{< /" + mark.name() + " >}}");
        } else if (end != null && !rule.hasBody() && !rule.mayHaveBody()) {
            edits.refuse(end, "the shortcode '" + mark.name() + "' has no body", "take its end out");
            edits.replace(mark.span(), "");
        } else {
            rule.meet(call, edits);
        }
    }

    /** What is refused keeps its body, so that what is wrong there is told as well. */
    private void unknown(Call call, Edits edits) {
        boolean kept = call.page().keepsUnknown();
        Span span = kept ? call.whole() : call.open();
        UnknownMarkup.meet(edits, call.page(), call.text(), span, FORM, call.name(), rules().keySet());
        if (!kept && call.close() != null) {
            edits.replace(call.close(), "");
        }
    }
}
