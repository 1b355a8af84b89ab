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
        if (hash >= 0) {
            String type = plain.substring(0, hash);
            String member = plain.substring(hash + 1);
            return member.isEmpty() ? !type.isEmpty() && isType(type) : isQualified(type) && isMember(member);
        }
        int parameters = plain.endsWith(")") ? plain.indexOf('(') : -1;
        return parameters < 0 ? looksLikeType(plain) : looksLikeType(plain.substring(0, parameters));
    }

    /** Whether it can only be the name of a type: the weave may find one that is not compiled yet. */
    static boolean looksLikeType(String words) {
        return !words.isEmpty() && isType(words);
    }

    private static boolean isType(String name) {
        if (name.isEmpty()) {
            return true;
        }
        String unmoduled = name.substring(name.indexOf('/') + 1);
        List<String> segments = List.of(unmoduled.split("\\.", -1));
        String first = segments.get(0);
        String last = segments.get(segments.size() - 1);
        return segments.stream().allMatch(SourceVersion::isIdentifier)
                && (startsUpper(first) || (segments.size() > 1 && startsUpper(last)))
                && (segments.size() > 1 || first.length() > 1);
    }

    /** Whether it can stand in front of a member: any name, or none. */
    private static boolean isQualified(String type) {
        String unmoduled = type.substring(type.indexOf('/') + 1);
        return type.isEmpty() || List.of(unmoduled.split("\\.", -1)).stream().allMatch(SourceVersion::isIdentifier);
    }

    private static boolean isMember(String member) {
        int parameters = member.indexOf('(');
        String name = parameters < 0 ? member : member.substring(0, parameters);
        return SourceVersion.isIdentifier(name.strip()) && (parameters < 0 || member.endsWith(")"));
    }

    private static boolean startsUpper(String segment) {
        return !segment.isEmpty() && Character.isUpperCase(segment.codePointAt(0));
    }
}
