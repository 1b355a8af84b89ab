package dev.recto.prose;

import java.util.List;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;

/** Tells a program's name in square brackets from {@code [sic]}, {@code [1]}, {@code [x]} and the like. */
final class ProgramName {

    private static final Pattern TYPE_ARGUMENTS = Pattern.compile("<[^<>]*>");

    private ProgramName() {}

    /**
     * Whether the words are meant to name a type or member, rightly or not: a member behind {@code #} or {@code ::}, or a
     * type, which starts upper-case and has more than one letter, alone, behind its package, or with parameters behind it.
     */
    static boolean looksLike(String words) {
        String plain = TYPE_ARGUMENTS
                .matcher(words.replace("\\", "").replace("::", "#"))
                .replaceAll("");
        int hash = plain.indexOf('#');
        if (hash < 0) {
            int parameters = plain.endsWith(")") ? plain.indexOf('(') : -1;
            return looksLikeType(parameters < 0 ? plain : plain.substring(0, parameters));
        }
        String type = plain.substring(0, hash);
        String member = plain.substring(hash + 1);
        return member.isEmpty() ? looksLikeType(type) : (type.isEmpty() || isName(segments(type))) && isMember(member);
    }

    /** Whether it can only be the name of a type: the weave may find one that is not compiled yet. */
    static boolean looksLikeType(String words) {
        List<String> segments = segments(words);
        String first = segments.get(0);
        boolean several = segments.size() > 1;
        return isName(segments)
                && (several || first.length() > 1)
                && (startsUpper(first) || (several && startsUpper(segments.get(segments.size() - 1))));
    }

    private static List<String> segments(String name) {
        return List.of(name.substring(name.indexOf('/') + 1).split("\\.", -1));
    }

    private static boolean isName(List<String> segments) {
        return segments.stream().allMatch(SourceVersion::isIdentifier);
    }

    private static boolean isMember(String member) {
        int parameters = member.indexOf('(');
        String name = parameters < 0 ? member : member.substring(0, parameters);
        return SourceVersion.isIdentifier(name.strip()) && (parameters < 0 || member.endsWith(")"));
    }

    private static boolean startsUpper(String segment) {
        return Character.isUpperCase(segment.codePointAt(0));
    }
}
