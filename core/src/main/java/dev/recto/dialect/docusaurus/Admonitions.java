package dev.recto.dialect.docusaurus;

import dev.recto.dialect.Edits;
import dev.recto.dialect.Manuscript;
import dev.recto.dialect.UnknownMarkup;
import dev.recto.dialect.forms.ColonBoxes;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code :::note[Title]} or {@code :::note Title} opens a box, which a line of colons ends (docs markdown-features/admonitions). */
final class Admonitions {

    private static final Pattern HEAD = Pattern.compile("([\\w-]+)(?:\\[([^\\n]*)])?(?:\\{[^}\\n]*})?[ \\t]*(.*)");
    private static final Map<String, String> KINDS = Map.of(
            "note", "NOTE",
            "secondary", "NOTE",
            "info", "NOTE",
            "tip", "TIP",
            "success", "TIP",
            "important", "IMPORTANT",
            "warning", "WARNING",
            "caution", "CAUTION",
            "danger", "CAUTION");

    void write(ColonBoxes.Box box, String text, Manuscript page, Edits edits) {
        Matcher head = HEAD.matcher(box.head());
        String name = head.matches() ? head.group(1) : box.head();
        String kind = KINDS.get(name);
        if (kind == null) {
            UnknownMarkup.meet(edits, page, text, box.whole(), "admonition", name, new TreeSet<>(KINDS.keySet()));
            return;
        }
        String title = head.group(2) == null ? head.group(3) : head.group(2);
        box.alert(edits, text, kind, Optional.of(title.strip()).filter(words -> !words.isEmpty()));
    }
}
