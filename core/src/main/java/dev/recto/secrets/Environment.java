package dev.recto.secrets;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The values of environment variables that no book may show. What is plainly no secret is left out: paths, locales, words,
 * versions, names of users and machines.
 */
public final class Environment {

    private static final Pattern TELLING = Pattern.compile(
            "(?:^|_)(?:TOKEN|SECRET|SECRETS|PASSWORD|PASSWD|PASS|PASSPHRASE|KEY|APIKEY|CREDENTIAL|CREDENTIALS|AUTH|PAT|PIN"
                    + "|SIGNING|PRIVATE)(?:_|$)");
    private static final Pattern DESCRIBING = Pattern.compile(
            "(?:.*_)?(?:USER|USERNAME|LOGNAME|ACTOR|OWNER|HOST|HOSTNAME"
                    + "|COMPUTERNAME|TERM|COLORTERM|LANG|LANGUAGE|LC_\\w+|SHELL|PWD|OLDPWD|HOME|PATH|DIR|SHA|COMMIT|REVISION|REF"
                    + "|REF_NAME|BRANCH|VERSION|VENDOR|ARCH|OS|IMAGE|NAME|OPTS|OPTIONS|COLORS|URL|URI|DISPLAY|DATE|TZ)");
    private static final Pattern PATH = Pattern.compile("[/~.\\\\].*|[A-Za-z]:[\\\\/].*");
    private static final Pattern WORDS = Pattern.compile("\\p{L}+(?:[-_. ]\\p{L}+)*");
    private static final Pattern VERSION = Pattern.compile("v?\\d+(?:[.:+-]\\w+)*");
    private static final Pattern LOCALE = Pattern.compile("[a-z]{2,3}_[A-Z]{2}(?:\\.[\\w-]+)?(?:@\\w+)?");

    /** Between what is written in the same way in Java, JSON, YAML and HTML. */
    private static final Pattern PLAIN = Pattern.compile("[^A-Za-z0-9_.+-]+");

    private static final int LEAST_PLAIN = 4;
    private static final int LEAST = 12;
    private static final int LEAST_TELLING = 8;

    private final Map<String, String> secrets = new TreeMap<>();

    private Environment() {}

    /** What is to be kept secret of these variables, by name. */
    public static Environment of(Map<String, String> variables) {
        Environment environment = new Environment();
        variables.forEach((name, value) -> {
            if (isSecret(name.toUpperCase(Locale.ROOT), value.strip())) {
                environment.secrets.put(name, value.strip());
            }
        });
        return environment;
    }

    /** A variable whose value stands in a text, and where. */
    record Shown(String name, int offset) {}

    /**
     * The variables whose whole value stands in a text as a word of its own, sorted by name.
     *
     * @param output whether a test left the text; in an author's own, a value of letters alone is but a word
     */
    List<Shown> shownIn(String text, boolean output) {
        List<Shown> shown = new ArrayList<>();
        secrets.forEach((name, value) -> {
            if (output || !value.chars().allMatch(Character::isLetter)) {
                words(text, value).forEach(offset -> shown.add(new Shown(name, offset)));
            }
        });
        return shown;
    }

    /**
     * Whether any of the values may stand in a text, however it is written down: the longest part of the value that no notation
     * changes does.
     */
    public boolean mayStandIn(String text) {
        return secrets.values().stream().map(Environment::plainPart).anyMatch(text::contains);
    }

    private static String plainPart(String value) {
        return PLAIN.splitAsStream(value)
                .max(Comparator.comparingInt(String::length))
                .filter(part -> part.length() >= LEAST_PLAIN)
                .orElse("");
    }

    /** How many values it keeps, and none of them. */
    @Override
    public String toString() {
        return secrets.size() + " values";
    }

    private static boolean isSecret(String name, String value) {
        if (PATH.matcher(value).matches()) {
            return false;
        }
        if (TELLING.matcher(name).find()) {
            return value.length() >= LEAST_TELLING && !value.matches("\\d+|(?i)true|false|enabled|disabled|password");
        }
        return value.length() >= LEAST
                && !DESCRIBING.matcher(name).matches()
                && value.chars().noneMatch(c -> Character.isWhitespace(c) || c == '/' || c == ':' || c == '\\')
                && !WORDS.matcher(value).matches()
                && !VERSION.matcher(value).matches()
                && !LOCALE.matcher(value).matches();
    }

    private static List<Integer> words(String text, String word) {
        List<Integer> offsets = new ArrayList<>();
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            int end = at + word.length();
            boolean starts = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
            boolean ends = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
            if (starts && ends) {
                offsets.add(at);
            }
        }
        return offsets;
    }
}
