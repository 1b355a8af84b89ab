package dev.recto.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of one language as its file has them: {@code key = words} a line, where {@code {}} stands for what is told, and
 * {@code " / "} between the words for one and those for more. Lines that start with {@code #} are left out.
 */
final class WordsFile {

    private static final String HOLE = "{}";
    private static final String OR = " / ";

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

    /** Takes the words of a key out, as a type of message. */
    Object take(String key, Class<?> type) {
        String found = words.remove(key);
        if (found == null) {
            throw wrong(key, "is missing");
        }
        if (type == Counted.class) {
            return counted(key, List.of(found.split(OR, -1)));
        }
        return type == Framed.class ? framed(key, found) : plain(key, found);
    }

    /** Refuses what nothing took. */
    void end() {
        if (!words.isEmpty()) {
            throw wrong(String.join(", ", words.keySet().stream().sorted().toList()), "means nothing");
        }
    }

    private String plain(String key, String found) {
        if (found.contains(HOLE)) {
            throw wrong(key, "has no place for what is told");
        }
        return found;
    }

    private Framed framed(String key, String found) {
        int at = found.indexOf(HOLE);
        if (at < 0 || at != found.lastIndexOf(HOLE)) {
            throw wrong(key, "needs one {}");
        }
        return new Framed(found.substring(0, at), found.substring(at + HOLE.length()));
    }

    private Counted counted(String key, List<String> forms) {
        if (forms.size() > 2) {
            throw wrong(key, "has more than two forms");
        }
        return new Counted(framed(key, forms.get(0)), framed(key, forms.get(forms.size() - 1)), language.equals("fr"));
    }

    private IllegalStateException wrong(String what, String why) {
        return new IllegalStateException(language + ": " + what + " " + why);
    }
}
