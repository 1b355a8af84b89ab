package dev.recto.secrets;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Reads {@code patterns.yaml}, which says what its members mean. */
final class PatternFile {

    static final List<SecretPattern> PATTERNS = read();

    /** Behind no letter, digit or underscore; the letter of an escape in a string of Java's is none. */
    private static final String START = "(?:(?<!\\w)|(?<=\\\\[nrtbf]))";

    private static final String END = "(?!\\w)";

    private PatternFile() {}

    private static List<SecretPattern> read() {
        List<SecretPattern> patterns = new ArrayList<>();
        try (InputStream file = PatternFile.class.getResourceAsStream("patterns.yaml")) {
            Object entries = new Load(LoadSettings.builder().build())
                    .loadFromInputStream(Objects.requireNonNull(file, "patterns.yaml"));
            for (Object entry : (Collection<?>) entries) {
                patterns.add(pattern((Map<?, ?>) entry));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(patterns);
    }

    private static SecretPattern pattern(Map<?, ?> entry) {
        List<String> keywords = words(entry.get("keywords"));
        Number entropy = entry.get("entropy") instanceof Number number ? number : 0;
        String regex = text(entry, "regex")
                .replace(
                        "{keyword}",
                        keywords.stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")")));
        return new SecretPattern(
                text(entry, "id"),
                text(entry, "is"),
                keywords,
                entropy.doubleValue(),
                Boolean.TRUE.equals(entry.get("words")),
                places(words(entry.get("in"))),
                Pattern.compile(START + "(?:" + regex + ")" + END));
    }

    private static Set<Where> places(List<String> names) {
        return names.isEmpty()
                ? EnumSet.allOf(Where.class)
                : names.stream()
                        .map(name -> Where.valueOf(name.toUpperCase(Locale.ROOT)))
                        .collect(Collectors.toUnmodifiableSet());
    }

    private static String text(Map<?, ?> entry, String member) {
        return (String) Objects.requireNonNull(entry.get(member), member);
    }

    private static List<String> words(@Nullable Object list) {
        return list == null
                ? List.of()
                : ((Collection<?>) list).stream().map(String::valueOf).toList();
    }
}
