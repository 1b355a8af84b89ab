package dev.recto.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words of one language as its file has them: {@code key = words} a line, where {@code {}} stands for what is told, {@code {0}}
 * and {@code {1}} for two of it, and {@code " / "} between the words for one and those for more. Lines that start with {@code #} are left out.
 */
final class WordsFile {

    private static final String HOLE = "{}";
    private static final String FIRST = "{0}";
    private static final String SECOND = "{1}";
    private static final String OR = " / ";

    private static final Set<Class<?>> MESSAGES =
            Set.of(String.class, Framed.class, Pair.class, Counted.class, Share.class);

    private final String language;
    private final Map<String, String> words = new HashMap<>();

    private WordsFile(String language, String text) {
        this.language = language;
        text.lines().filter(line -> !line.startsWith("#") && !line.isBlank()).forEach(this::add);
    }

    /** Reads the file of a language. */
    static WordsFile of(String language) {
        try (InputStream file = WordsFile.class.getResourceAsStream(language + ".txt")) {
            if (file == null) {
                throw new IllegalStateException("No words in " + language);
            }
            return read(language, new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a text. */
    static WordsFile read(String language, String text) {
        return new WordsFile(language, text);
    }

    private void add(String line) {
        int at = line.indexOf(" = ");
        if (at < 0 || line.substring(at + 3).isBlank()) {
            throw wrong(line, "is not: key = words");
        }
        if (words.put(line.substring(0, at), line.substring(at + 3)) != null) {
            throw wrong(line, "is there twice");
        }
    }

    /**
     * Takes the words of a group out: those of each component of a record.
     *
     * @param name what stands in front of the dot of its keys
     */
    <T extends Record> T group(String name, Class<T> type) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = Arrays.stream(components)
                .map(component -> take(name + "." + component.getName(), component.getType()))
                .toArray();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private Object take(String key, Class<?> type) {
        if (!MESSAGES.contains(type)) {
            return group(key, type.asSubclass(Record.class));
        }
        String found = words.remove(key);
        if (found == null) {
            throw wrong(key, "is missing");
        }
        if (type == Counted.class) {
            List<String> forms = forms(key, found);
            return new Counted(framed(key, forms.get(0)), framed(key, forms.get(forms.size() - 1)), zeroIsOne());
        }
        if (type == Share.class) {
            List<String> forms = forms(key, found);
            return new Share(pair(key, forms.get(0)), pair(key, forms.get(forms.size() - 1)), zeroIsOne());
        }
        return type == Framed.class ? framed(key, found) : type == Pair.class ? pair(key, found) : plain(key, found);
    }

    /** Refuses what nothing took. */
    void end() {
        if (!words.isEmpty()) {
            throw wrong(String.join(", ", words.keySet().stream().sorted().toList()), "means nothing");
        }
    }

    private String plain(String key, String found) {
        if (found.contains(HOLE) || found.contains(FIRST) || found.contains(SECOND)) {
            throw wrong(key, "has no place for what is told");
        }
        return found;
    }

    private Framed framed(String key, String found) {
        int at = only(key, found, HOLE);
        return new Framed(found.substring(0, at), found.substring(at + HOLE.length()));
    }

    private Pair pair(String key, String found) {
        int first = only(key, found, FIRST);
        int second = only(key, found, SECOND);
        int from = Math.min(first, second);
        int to = Math.max(first, second);
        return new Pair(
                found.substring(0, from),
                found.substring(from + FIRST.length(), to),
                found.substring(to + SECOND.length()),
                second < first);
    }

    private int only(String key, String found, String hole) {
        int at = found.indexOf(hole);
        if (at < 0 || at != found.lastIndexOf(hole)) {
            throw wrong(key, "needs one " + hole);
        }
        return at;
    }

    private List<String> forms(String key, String found) {
        List<String> forms = List.of(found.split(OR, -1));
        if (forms.size() > 2) {
            throw wrong(key, "has more than two forms");
        }
        return forms;
    }

    private boolean zeroIsOne() {
        return language.equals("fr");
    }

    private IllegalStateException wrong(String what, String why) {
        return new IllegalStateException(language + ": " + what + " " + why);
    }
}
