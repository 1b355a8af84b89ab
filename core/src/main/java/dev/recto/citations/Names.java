package dev.recto.citations;

import dev.recto.words.CitationWords;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Persons or bodies as BibTeX names them.
 *
 * @param persons in order
 * @param others whether there are more
 */
record Names(List<Person> persons, boolean others) {

    /** So many are named where a work is described. */
    private static final int MOST = 10;

    /**
     * One of them; what a name lacks is empty.
     *
     * @param given such as {@code Donald E.}
     * @param family with what stands before it, such as {@code de Moivre}
     * @param junior such as {@code Jr.}
     */
    record Person(String given, String family, String junior) {

        String straight() {
            return joined(" ", given, family) + (junior.isEmpty() ? "" : ", " + junior);
        }

        String inverted() {
            return joined(", ", family, given, junior);
        }
    }

    static final Names NONE = new Names(List.of(), false);

    /** How a citation calls them, such as {@code Kingma & Ba}. */
    String brief(CitationWords words) {
        List<String> families = persons.stream().map(Person::family).toList();
        if (others || families.size() > 2) {
            return words.others().around(families.get(0));
        }
        return families.stream().reduce(words.and()::of).orElse("");
    }

    /** All of them as a list of works names them; the first with the family name in front where it is sorted by that. */
    String full(boolean inverted, CitationWords words) {
        List<String> all = new ArrayList<>();
        boolean cut = others || persons.size() > MOST;
        for (Person person : persons.subList(0, Math.min(persons.size(), MOST))) {
            all.add(inverted && all.isEmpty() ? person.inverted() : person.straight());
        }
        if (cut) {
            return words.others().around(joined(all, words));
        }
        String last = all.remove(all.size() - 1);
        return all.isEmpty() ? last : words.and().of(joined(all, words), last);
    }

    private static String joined(List<String> names, CitationWords words) {
        return names.stream().reduce(words.names()::of).orElse("");
    }

    /** What they are sorted by. */
    String sorted() {
        return persons.stream().map(Person::inverted).collect(Collectors.joining(" "));
    }

    boolean isEmpty() {
        return persons.isEmpty();
    }

    static Names read(BibField field) throws BadEntryException {
        List<Person> persons = new ArrayList<>();
        boolean others = false;
        for (String name : split(field.value(), true)) {
            if (name.equals("others") && !persons.isEmpty()) {
                others = true;
            } else {
                persons.add(person(name, field));
            }
        }
        return new Names(List.copyOf(persons), others);
    }

    private static Person person(String name, BibField field) throws BadEntryException {
        List<String> parts = split(name, false);
        Person person = parts.size() > 3 ? new Person("", "", "") : person(name, parts, field);
        if (person.family().isBlank()) {
            throw new BadEntryException(
                    field.offset(),
                    "'" + name + "' is no name",
                    "write names as in Knuth, Donald E. and Ba, Jimmy, and those of bodies in braces");
        }
        return person;
    }

    private static Person person(String name, List<String> parts, BibField field) throws BadEntryException {
        if (parts.size() > 1) {
            String given = TexText.words(field, parts.get(parts.size() - 1));
            String junior = parts.size() == 3 ? TexText.words(field, parts.get(1)) : "";
            return new Person(given, TexText.words(field, parts.get(0)), junior);
        }
        List<String> words = words(name);
        int family = Math.max(0, words.size() - 1);
        for (int i = words.size() - 2; i >= 0; i--) {
            if (isLower(words.get(i))) {
                family = i;
            }
        }
        return new Person(
                TexText.words(field, String.join(" ", words.subList(0, family))),
                TexText.words(field, String.join(" ", words.subList(family, words.size()))),
                "");
    }

    /** Parts of a value, at the word "and" or at commas, outside of braces. */
    private static List<String> split(String value, boolean atAnd) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (String token : tokens(value)) {
            if (atAnd ? token.equals("and") : token.equals(",")) {
                parts.add(part.toString().strip());
                part.setLength(0);
            } else {
                part.append(token);
            }
        }
        parts.add(part.toString().strip());
        return parts;
    }

    private static List<String> words(String name) {
        return tokens(name).stream().filter(token -> !token.isBlank()).toList();
    }

    /** Words, white space and commas outside of braces, each by itself. */
    private static List<String> tokens(String value) {
        List<String> tokens = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '{' || c == '}') {
                depth += c == '{' ? 1 : -1;
            } else if (depth == 0 && (Character.isWhitespace(c) || c == ',' || c == '~')) {
                Stream.of(value.substring(start, i), c == ',' ? "," : " ")
                        .filter(token -> !token.isEmpty())
                        .forEach(tokens::add);
                start = i + 1;
            }
        }
        if (start < value.length()) {
            tokens.add(value.substring(Math.min(start, value.length())));
        }
        return tokens;
    }

    private static boolean isLower(String word) {
        return Character.isLowerCase(word.codePointAt(0));
    }

    private static String joined(String between, String... words) {
        return Stream.of(words).filter(word -> !word.isEmpty()).collect(Collectors.joining(between));
    }
}
