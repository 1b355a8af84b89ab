package dev.recto.render;

import dev.recto.book.Meaning;
import dev.recto.book.Word;
import dev.recto.render.page.GlossView;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What the names on one page mean, each said once; a name in code refers to its entry. */
final class Glossary {

    private static final Pattern PACKAGES = Pattern.compile("\\b(?:[a-z_][\\w$]*\\.)+(?=[A-Z])");

    private final Map<GlossView, String> entries = new LinkedHashMap<>();
    private final Map<String, String> locals = new LinkedHashMap<>();

    /** The fragment of a word's entry; empty where there is nothing to say of it. */
    String entry(Word word) {
        Meaning meaning = word.meaning();
        if (meaning == null && word.type().isEmpty()) {
            return "";
        }
        String signature = meaning == null ? "" : meaning.signature();
        // A variable's type stands in its signature already, unless it was narrowed or filled in.
        String type = signature.contains(word.type()) ? "" : word.type();
        GlossView view = new GlossView(
                "", shorten(signature), signature, shorten(type), type, meaning == null ? "" : meaning.origin());
        return entries.computeIfAbsent(view, key -> "g" + (entries.size() + 1));
    }

    /** What all uses of one local share; empty for what is none. */
    String local(String source, Word word) {
        Meaning meaning = word.meaning();
        boolean local = meaning != null && meaning.id().startsWith("@");
        return local ? locals.computeIfAbsent(source + meaning.id(), key -> "l" + (locals.size() + 1)) : "";
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
