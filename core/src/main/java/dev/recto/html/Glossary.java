package dev.recto.html;

import dev.recto.book.HiddenCharacters;
import dev.recto.book.Word;
import dev.recto.book.Word.Meaning;
import dev.recto.html.page.GlossView;
import dev.recto.sheet.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the names on one page mean, each said once; a name in code refers to its entry. */
final class Glossary {

    private static final Pattern PACKAGES = Pattern.compile("\\b(?:[a-z_][\\w$]*\\.)+(?=[A-Z])");

    private static final Pattern ESCAPE = Pattern.compile("\\\\u+([0-9a-fA-F]{4})");

    /** A name in code, as it is used: a page holds few, each many times. */
    private record Use(
            String name, Token.Kind kind, @Nullable Meaning meaning, String type) {}

    private final Map<Use, Optional<String>> uses = new HashMap<>();
    private final Map<GlossView, String> entries = new LinkedHashMap<>();
    private final Map<String, String> locals = new LinkedHashMap<>();

    /**
     * The fragment of a word's entry; null where there is nothing to say of it.
     *
     * @param name the word itself
     */
    @Nullable
    String entry(Word word, String name) {
        return uses.computeIfAbsent(new Use(name, word.kind(), word.meaning(), word.type()), this::find)
                .orElse(null);
    }

    private Optional<String> find(Use use) {
        Meaning meaning = use.meaning() == null ? new Meaning("", "", "", "") : use.meaning();
        String signature = HiddenCharacters.reveal(meaning.signature());
        String type = isTold(use, signature) ? "" : use.type();
        if (signature.isEmpty() && type.isEmpty()) {
            return Optional.empty();
        }
        String full = signature + (signature.isEmpty() || type.isEmpty() ? "" : ": ") + type;
        String summary = HiddenCharacters.reveal(meaning.summary());
        GlossView view = new GlossView("", shorten(signature), shorten(type), full, summary, meaning.origin());
        // No heading's fragment has an underscore.
        return Optional.of(entries.computeIfAbsent(view, key -> "_" + (entries.size() + 1)));
    }

    /** Whether its signature tells a word's type: it does not where the type was narrowed or its variables were filled in. */
    private static boolean isTold(Use use, String signature) {
        String name = unescaped(use.name());
        String type = use.type();
        if (use.kind() == Token.Kind.CONSTRUCTOR || name.equals("this") || name.equals("super")) {
            return !type.contains("<");
        }
        Pattern declared = Pattern.compile("(?:^| )" + Pattern.quote(type + " " + name) + "(?: =|\\(|$)");
        return type.equals("void") || declared.matcher(signature).find();
    }

    /** A name as Java reads it, whatever of it is written as a Unicode escape. */
    private static String unescaped(String name) {
        return ESCAPE.matcher(name)
                .replaceAll(
                        escape -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(escape.group(1), 16))));
    }

    /** What all uses of one local share; null for what is none. */
    @Nullable
    String local(String source, Word word) {
        Meaning meaning = word.meaning();
        boolean local =
                meaning != null && meaning.id().startsWith("@") && meaning.id().length() > 1;
        return local ? locals.computeIfAbsent(source + meaning.id(), key -> Integer.toString(locals.size() + 1)) : null;
    }

    /** Every entry, in order of first use. */
    List<GlossView> views() {
        List<GlossView> views = new ArrayList<>();
        entries.forEach((view, id) -> views.add(view.at(id)));
        return views;
    }

    /** A type or signature without the names of packages. */
    static String shorten(String signature) {
        return PACKAGES.matcher(signature).replaceAll("");
    }
}
