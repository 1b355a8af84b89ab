package dev.recto.prose;

import java.util.List;
import javax.lang.model.SourceVersion;

/** Tells a program's name in square brackets from {@code [sic]}, {@code [1]}, {@code [x]} and the like. */
final class ProgramName {

    private ProgramName() {}

    /**
     * Whether the words are meant to name a type or member: a member behind {@code #}, or a type, which starts upper-case
     * and has more than one letter, alone or behind its package.
     */
    static boolean looksLike(String words) {
        String plain = words.replace("\\", "");
        int hash = plain.indexOf('#');
        if (hash >= 0) {
            return isType(plain.substring(0, hash)) && isMember(plain.substring(hash + 1));
        }
        return !plain.isEmpty() && isType(plain);
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

    private static boolean isMember(String member) {
        int parameters = member.indexOf('(');
        String name = parameters < 0 ? member : member.substring(0, parameters);
        return SourceVersion.isIdentifier(name) && (parameters < 0 || member.endsWith(")"));
    }

    private static boolean startsUpper(String segment) {
        return !segment.isEmpty() && Character.isUpperCase(segment.codePointAt(0));
    }
}
