package dev.recto.prose;

import dev.recto.text.ElementName;
import java.util.List;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;

/**
 * Tells a program's name in square brackets from {@code [sic]}, {@code [1]}, {@code [x]} and the like, by how it is written
 * alone. It is the one rule for prose in sources and on pages.
 */
final class ProgramName {

    private static final String IDENTIFIER = "\\p{javaJavaIdentifierStart}\\p{javaJavaIdentifierPart}*";
    private static final Pattern PARAMETER = Pattern.compile("\\s*" + IDENTIFIER + "(?:\\." + IDENTIFIER
            + ")*(?:\\s*\\[\\s*])*(?:\\.\\.\\.)?(?:\\s+" + IDENTIFIER + ")?\\s*");

    private ProgramName() {}

    /**
     * Whether the words are meant to name something, rightly or not: a member behind {@code #} or {@code ::}, or with
     * parameters behind it; identifiers with dots between them; a module with a slash behind it; or one word that starts with
     * a capital letter and has more than one.
     */
    static boolean looksLike(String words) {
        String plain = plain(words);
        int hash = plain.indexOf('#');
        int parameters = plain.indexOf('(');
        int slash = plain.indexOf('/');
        if (hash >= 0) {
            String type = plain.substring(0, hash);
            String member = plain.substring(hash + 1);
            return member.isEmpty()
                    ? looksLikeType(type)
                    : (type.isEmpty() || isQualified(withoutModule(type))) && isMember(member);
        }
        if (parameters >= 0) {
            return plain.endsWith(")")
                    && isQualified(plain.substring(0, parameters))
                    && areParameters(plain.substring(parameters + 1, plain.length() - 1));
        }
        if (slash >= 0) {
            return isInModule(plain) && (slash == plain.length() - 1 || plain.contains("."));
        }
        return looksLikeType(plain);
    }

    /** Whether the words name something if anything here is called so: one word, or a package of a module. */
    static boolean mayBe(String words) {
        return SourceVersion.isIdentifier(words) || isInModule(words);
    }

    /** Whether identifiers stand there, with dots between them. */
    static boolean isQualified(String name) {
        return segments(name).stream().allMatch(SourceVersion::isIdentifier);
    }

    private static boolean looksLikeType(String words) {
        List<String> segments = segments(words);
        String first = segments.get(0);
        boolean capital = first.length() > 1 && Character.isUpperCase(first.codePointAt(0));
        return isQualified(words) && (segments.size() > 1 || capital);
    }

    private static boolean isInModule(String words) {
        int slash = words.indexOf('/');
        String rest = words.substring(slash + 1);
        return slash > 0 && isQualified(words.substring(0, slash)) && (rest.isEmpty() || isQualified(rest));
    }

    private static String withoutModule(String type) {
        return type.substring(type.indexOf('/') + 1);
    }

    private static String plain(String words) {
        String plain = words.replace("\\", "").replace("::", "#");
        boolean balanced = plain.contains("<") == plain.contains(">");
        return balanced ? ElementName.erased(plain) : plain;
    }

    private static List<String> segments(String name) {
        return List.of(name.split("\\.", -1));
    }

    private static boolean isMember(String member) {
        int parameters = member.indexOf('(');
        String name = parameters < 0 ? member : member.substring(0, parameters);
        return SourceVersion.isIdentifier(name.strip());
    }

    private static boolean areParameters(String words) {
        return words.isBlank()
                || List.of(words.split(",", -1)).stream()
                        .allMatch(word -> PARAMETER.matcher(word).matches());
    }
}
