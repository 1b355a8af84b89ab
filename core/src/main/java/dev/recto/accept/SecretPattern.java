package dev.recto.accept;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a secret looks that says so itself. */
enum SecretPattern {
    AWS("an AWS access key", Set.of("AKIA", "ASIA"), "(?<!\\w)(?:AKIA|ASIA)[0-9A-Z]{16}(?!\\w)"),
    GITHUB(
            "a GitHub token",
            Set.of("ghp_", "gho_", "ghu_", "ghs_", "ghr_", "github_pat_"),
            "(?<!\\w)(?:gh[pousr]_[A-Za-z0-9]{30,255}|github_pat_[A-Za-z0-9_]{22,255})"),
    GITLAB("a GitLab token", Set.of("glpat-"), "(?<!\\w)glpat-[\\w-]{20,255}"),
    SK(
            "a secret key of an API",
            Set.of("sk-", "sk_"),
            "(?<![\\w-])sk[-_](?=[\\w-]{0,255}\\d)(?=[\\w-]{0,255}[A-Z])[\\w-]{20,255}"),
    SLACK("a Slack token", Set.of("xox"), "(?<!\\w)xox[abeoprs]-[\\w-]{10,255}"),
    GOOGLE("a Google API key", Set.of("AIza"), "(?<!\\w)AIza[\\w-]{35}(?!\\w)"),
    NPM("an npm token", Set.of("npm_"), "(?<!\\w)npm_[A-Za-z0-9]{36}(?!\\w)"),
    PRIVATE_KEY(
            "a private key", Set.of("PRIVATE KEY"), "-----BEGIN (?:[A-Z0-9]{1,20} ){0,3}PRIVATE KEY(?: BLOCK)?-----"),
    JWT("a JSON Web Token", Set.of("eyJ"), "(?<!\\w)eyJ[\\w-]{8,8192}\\.eyJ[\\w-]{8,8192}\\.[\\w-]{8,8192}"),
    URL(
            "a password in a URL",
            Set.of("://"),
            "(?<!\\w)[A-Za-z][A-Za-z0-9+.-]{1,15}://[^\\s:/@]{0,100}:(?<word>[^\\s/@]{3,200})@\\w"),
    ASSIGNMENT(
            "a password with its value",
            Set.of(":", "="),
            "(?i)(?:password|passwd|passphrase|(?<![a-z])pwd|secret|api[_-]?key|(?:access|auth|bearer)[_-]?token)"
                    + "[\"']?\\s?[:=]\\s?[\"']?(?<word>[^\\s\"',;&)\\]}]{6,200})");

    /** What stands where a secret was taken out, or where an example has none. */
    private static final Pattern STAND_IN = Pattern.compile(
            "(?i)[*•.xX_-]+|[<‹$\\[{(#%@].*|.*[({].*|null|undefined|[a-z]+|\\d+(?:\\.\\d+)?|/.*|[a-z]:\\\\.*");

    private final String title;

    @SuppressWarnings("ImmutableEnumChecker") // Nobody can change what Set.of makes.
    private final Set<String> marks;

    private final Pattern pattern;

    /** @param marks words of which a text with such a secret holds one: most texts need no closer look */
    SecretPattern(String title, Set<String> marks, String pattern) {
        this.title = title;
        this.marks = marks;
        this.pattern = Pattern.compile(pattern);
    }

    /** What it is, for the author. */
    String title() {
        return title;
    }

    /** Whether a text holds one. Amazon's own examples, which end in {@code EXAMPLE}, are none. */
    boolean isIn(String text) {
        return marks.stream().anyMatch(text::contains) && isFoundIn(text);
    }

    private boolean isFoundIn(String text) {
        Matcher matcher = pattern.matcher(text);
        boolean named = this == URL || this == ASSIGNMENT;
        while (matcher.find()) {
            boolean example = named
                    ? STAND_IN.matcher(matcher.group("word")).matches()
                    : matcher.group().endsWith("EXAMPLE");
            if (!example) {
                return true;
            }
        }
        return false;
    }
}
