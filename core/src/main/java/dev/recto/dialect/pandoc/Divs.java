package dev.recto.dialect.pandoc;

import dev.recto.dialect.Edits;
import dev.recto.dialect.Manuscript;
import dev.recto.dialect.forms.ColonBoxes;
import dev.recto.dialect.forms.Looks;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fenced divs: those whose class is a kind of note are boxes, and of others the words stay (MANUAL.txt, "Extension: fenced_divs"). */
final class Divs {

    private static final Pattern CLASS = Pattern.compile("(?<![\\w#])\\.?([A-Za-z][\\w-]*)(?!\\s*=)(?![\\w-])");
    private static final Pattern ID = Pattern.compile("#([\\w:.-]+)");
    private static final Pattern TITLE = Pattern.compile("\\btitle\\s*=\\s*\"([^\"]*)\"");
    private static final Map<String, String> KINDS = Map.of(
            "note", "NOTE",
            "info", "NOTE",
            "tip", "TIP",
            "important", "IMPORTANT",
            "warning", "WARNING",
            "caution", "CAUTION",
            "danger", "CAUTION");

    void write(ColonBoxes.Box box, String text, Manuscript page, Edits edits) {
        String head = box.head().replaceAll("=\\s*\"[^\"]*\"", "= ").replaceAll("#[\\w:.-]+", "");
        Optional<String> kind = Optional.empty();
        List<String> others = new ArrayList<>();
        Matcher css = CLASS.matcher(head);
        while (css.find()) {
            String known = KINDS.get(css.group(1).toLowerCase(Locale.ROOT).replaceFirst("^callout-", ""));
            if (known == null) {
                others.add(css.group(1));
            } else if (kind.isEmpty()) {
                kind = Optional.of(known);
            }
        }
        Matcher title = TITLE.matcher(box.head());
        Matcher id = ID.matcher(box.head());
        String anchor = id.find() ? "<span id=\"" + id.group(1) + "\"></span>\n" : "";
        if (kind.isPresent()) {
            if (!anchor.isEmpty()) {
                edits.before(box.whole(), box.open().start(), anchor + "\n");
            }
            box.alert(edits, text, kind.get(), title.find() ? Optional.of(title.group(1)) : Optional.empty());
            return;
        }
        for (String other : others) {
            Looks.pass(edits, page, text, box.open(), other, new TreeSet<>(KINDS.keySet()));
        }
        box.unwrap(edits, anchor);
    }
}
