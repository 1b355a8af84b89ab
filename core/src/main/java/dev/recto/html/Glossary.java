package dev.recto.html;

import dev.recto.book.HiddenCharacters;
import dev.recto.book.Listing.Line;
import dev.recto.book.Mark;
import dev.recto.book.Word;
import dev.recto.book.Word.Meaning;
import dev.recto.sheet.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the names on one page mean, each said once, and where in its code each stands: for each line where a name starts, how
 * many UTF-16 units it has, and the index of its card.
 */
final class Glossary {

    /** What they are called in a page's data. */
    static final String NAME = "names";

    private static final Pattern PACKAGES = Pattern.compile("\\b(?:[a-z_][\\w$]*\\.)+(?=[A-Z])");

    private static final Pattern ESCAPE = Pattern.compile("\\\\u+([0-9a-fA-F]{4})");

    private static final Meaning NOTHING = new Meaning("", "", "", "");

    /** A name in code, as it is used: a page holds few, each many times. */
    private record Use(
            String name, Token.Kind kind, @Nullable Meaning meaning, String type, String scope) {}

    private final String address;
    private final Map<Use, Card> uses = new HashMap<>();
    private final Map<Card, Integer> cards = new LinkedHashMap<>();
    private final Map<String, Integer> locals = new HashMap<>();
    private final Map<String, List<List<Integer>>> code = new LinkedHashMap<>();

    /** @param address of the page */
    Glossary(String address) {
        this.address = address;
    }

    /** Whether it knows the lines of a piece of code. */
    boolean knows(String name) {
        return code.containsKey(name);
    }

    /**
     * Adds a line below those that it has of a piece of code.
     *
     * @param name the code's: a listing's fragment, or the file of a whole source
     * @param scope what the locals in it belong to
     */
    void add(String name, Line line, String scope) {
        List<Integer> found = new ArrayList<>();
        for (Word word : line.words()) {
            String text = line.text().substring(word.start(), word.end());
            Use use = new Use(text, word.kind(), word.meaning(), word.type(), scope);
            Card card = uses.computeIfAbsent(use, this::card);
            if (card.tells() && !leads(line, word)) {
                found.add(word.start());
                found.add(text.length());
                found.add(cards.computeIfAbsent(card, key -> cards.size()));
            }
        }
        code.computeIfAbsent(name, key -> new ArrayList<>()).add(found);
    }

    /** Where an author lets a word lead goes before what javac knows of it. */
    private static boolean leads(Line line, Word word) {
        return line.marks().stream()
                .anyMatch(mark ->
                        mark instanceof Mark.Lead lead && lead.start() < word.end() && word.start() < lead.end());
    }

    private Card card(Use use) {
        Meaning meaning = use.meaning() == null ? NOTHING : use.meaning();
        String signature = HiddenCharacters.reveal(meaning.signature());
        String type = isTold(use, signature) ? "" : use.type();
        String full = joined(signature, type);
        String brief = joined(shorten(signature), shorten(type));
        return new Card(
                some(shorten(signature)),
                some(shorten(type)),
                full.equals(brief) ? null : full,
                some(HiddenCharacters.reveal(meaning.summary())),
                some(meaning.origin()),
                some(Addresses.from(address, meaning.href())),
                local(meaning, use.scope()));
    }

    private static String joined(String signature, String type) {
        return signature + (signature.isEmpty() || type.isEmpty() ? "" : ": ") + type;
    }

    private static @Nullable String some(String words) {
        return words.isEmpty() ? null : words;
    }

    /** Whether its signature tells a word's type: it does not where the type was narrowed or its variables were filled in. */
    private static boolean isTold(Use use, String signature) {
        String name = unescaped(use.name());
        String type = use.type();
        if (use.kind() == Token.Kind.CONSTRUCTOR || name.equals("this") || name.equals("super")) {
            return !type.contains("<");
        }
        return type.equals("void") || declares(signature, type + " " + name);
    }

    /** Whether words stand in a signature as those of a declaration do, between blanks or at its ends. */
    private static boolean declares(String signature, String words) {
        for (int at = signature.indexOf(words); at >= 0; at = signature.indexOf(words, at + 1)) {
            int end = at + words.length();
            boolean starts = at == 0 || signature.charAt(at - 1) == ' ';
            if (starts
                    && (end == signature.length()
                            || signature.startsWith("(", end)
                            || signature.startsWith(" =", end))) {
                return true;
            }
        }
        return false;
    }

    /** A name as Java reads it, whatever of it is written as a Unicode escape. */
    private static String unescaped(String name) {
        return ESCAPE.matcher(name)
                .replaceAll(
                        escape -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(escape.group(1), 16))));
    }

    private @Nullable Integer local(Meaning meaning, String scope) {
        boolean local = meaning.id().startsWith("@") && meaning.id().length() > 1;
        return local ? locals.computeIfAbsent(scope + meaning.id(), key -> locals.size() + 1) : null;
    }

    /** What the page loads later: the cards, and for each piece of code, line by line, its names. */
    Map<String, Object> data() {
        return cards.isEmpty() ? Map.of() : new TreeMap<>(Map.of("cards", List.copyOf(cards.keySet()), "code", code));
    }

    /** A type or signature without the names of packages. */
    static String shorten(String signature) {
        return PACKAGES.matcher(signature).replaceAll("");
    }
}
