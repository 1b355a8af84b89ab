package dev.recto.dialect.mkdocs;

import dev.recto.dialect.Edits;
import dev.recto.dialect.ForeignDialect.Pass;
import dev.recto.dialect.Manuscript;
import dev.recto.dialect.Translation;
import dev.recto.dialect.UnknownMarkup;
import dev.recto.dialect.forms.CodePlaces;
import dev.recto.dialect.forms.Forms;
import dev.recto.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code ++ctrl+c++} are keys to press together: facelessuser/pymdown-extensions, docs/src/markdown/extensions/keys.md. */
final class Keys implements Pass {

    private static final Pattern KEYS = Pattern.compile(
            "(?<![+\\w])\\+\\+((?:[\\w-]+|\"[^\"\\n]+\")(?:\\+(?:[\\w-]+|\"[^\"\\n]+\"))*)\\+\\+(?![+\\w])");
    private static final Pattern EACH = Pattern.compile("[\\w-]+|\"[^\"]+\"");
    private static final Map<String, String> SHORT = Map.ofEntries(
            Map.entry("ctrl", "Ctrl"),
            Map.entry("control", "Ctrl"),
            Map.entry("cmd", "Cmd"),
            Map.entry("command", "Cmd"),
            Map.entry("del", "Del"),
            Map.entry("delete", "Del"),
            Map.entry("esc", "Esc"),
            Map.entry("escape", "Esc"),
            Map.entry("ins", "Ins"),
            Map.entry("insert", "Ins"),
            Map.entry("pageup", "Page Up"),
            Map.entry("pagedown", "Page Down"),
            Map.entry("page-up", "Page Up"),
            Map.entry("page-down", "Page Down"),
            Map.entry("up", "Up"),
            Map.entry("down", "Down"),
            Map.entry("left", "Left"),
            Map.entry("right", "Right"),
            Map.entry("arrow-up", "Up"),
            Map.entry("arrow-down", "Down"),
            Map.entry("arrow-left", "Left"),
            Map.entry("arrow-right", "Right"),
            Map.entry("capslock", "Caps Lock"),
            Map.entry("caps-lock", "Caps Lock"),
            Map.entry("alt", "Alt"),
            Map.entry("shift", "Shift"),
            Map.entry("enter", "Enter"),
            Map.entry("return", "Return"),
            Map.entry("tab", "Tab"),
            Map.entry("space", "Space"),
            Map.entry("backspace", "Backspace"),
            Map.entry("home", "Home"),
            Map.entry("end", "End"),
            Map.entry("win", "Win"),
            Map.entry("windows", "Win"),
            Map.entry("option", "Option"),
            Map.entry("meta", "Meta"),
            Map.entry("fn", "Fn"),
            Map.entry("plus", "+"),
            Map.entry("minus", "-"),
            Map.entry("slash", "/"),
            Map.entry("backslash", "\\"),
            Map.entry("comma", ","),
            Map.entry("period", "."),
            Map.entry("question", "?"),
            Map.entry("print-screen", "Print Screen"));

    @Override
    public Translation apply(String text, Manuscript page) {
        Edits edits = new Edits();
        CodePlaces code = CodePlaces.of(text);
        Matcher keys = KEYS.matcher(text);
        while (keys.find()) {
            if (!code.has(keys.start())) {
                write(keys, text, page, edits);
            }
        }
        return edits.applyTo(text);
    }

    private static void write(Matcher keys, String text, Manuscript page, Edits edits) {
        List<String> written = new ArrayList<>();
        Matcher each = EACH.matcher(text).region(keys.start(1), keys.end(1));
        while (each.find()) {
            String name = each.group();
            String key = name.startsWith("\"")
                    ? name.substring(1, name.length() - 1)
                    : name.matches("\\w|[fF]\\d{1,2}|num\\d")
                            ? name.toUpperCase(Locale.ROOT)
                            : SHORT.get(name.toLowerCase(Locale.ROOT));
            if (key == null) {
                Span span = new Span(each.start(), each.end());
                UnknownMarkup.meet(edits, page, text, span, "key", name, new TreeSet<>(SHORT.keySet()));
                return;
            }
            written.add("<kbd>" + Forms.html(key) + "</kbd>");
        }
        edits.replace(new Span(keys.start(), keys.end()), String.join("+", written));
    }
}
