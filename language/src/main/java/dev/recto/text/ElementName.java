package dev.recto.text;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The name of a package, a type or a member, taken apart: {@code shop.Cart}, {@code shop.Cart#total},
 * {@code shop.Cart#add(java.lang.String,int)}. An element's id is such a name in full; an author's reference may leave out
 * the package, the parameters, or the type.
 *
 * @param type the type or the package; empty where a reference leaves it out
 * @param member what stands behind {@code #}, with its parameters; null for a type or a package
 */
public record ElementName(String type, @Nullable String member) {

    private static final Pattern BLANK = Pattern.compile("\\s");

    /** An id, or a reference in the same form. */
    public static ElementName of(String words) {
        int hash = words.indexOf('#');
        return hash < 0
                ? new ElementName(words, null)
                : new ElementName(words.substring(0, hash), words.substring(hash + 1));
    }

    /** Whether it names a member. */
    public boolean isMember() {
        return member != null;
    }

    /** The member's name, or that of the type or the package, without what stands in front of it or behind it. */
    public String simple() {
        return member == null ? last(type) : beforeParameters(member);
    }

    /**
     * The erased types of the parameters, whatever names stand behind them: {@code Map} and {@code int[]} in
     * {@code put(Map<K, V> map, int... rest)}; null where there are no parentheses.
     */
    public @Nullable List<String> parameters() {
        if (member == null || member.indexOf('(') < 0) {
            return null;
        }
        int open = member.indexOf('(') + 1;
        String inside = erased(member.substring(open, Math.max(open, member.lastIndexOf(')'))));
        return inside.isBlank()
                ? List.of()
                : Arrays.stream(inside.split(",", -1))
                        .map(each ->
                                each.replace("...", "[] ").replace(" [", "[").strip())
                        .map(each -> BLANK.split(each, 2)[0])
                        .toList();
    }

    /** Whether a member with these parameters may be meant; they are given in full, and may be written by simple names. */
    public boolean takes(List<String> full) {
        List<String> written = parameters();
        if (written == null || member == null) {
            return true;
        }
        boolean fits = written.size() == full.size() && member.strip().endsWith(")");
        for (int i = 0; fits && i < full.size(); i++) {
            fits = ("." + full.get(i)).endsWith("." + written.get(i));
        }
        return fits;
    }

    /** The last part of a qualified name. */
    public static String last(String qualified) {
        return qualified.substring(qualified.lastIndexOf('.') + 1);
    }

    /** What stands in front of the last part of a qualified name; empty where nothing does. */
    public static String around(String qualified) {
        return qualified.substring(0, Math.max(qualified.lastIndexOf('.'), 0));
    }

    /** {@code type#member}. */
    @Override
    public String toString() {
        return member == null ? type : type + "#" + member;
    }

    /** Types without their type arguments. */
    public static String erased(String types) {
        StringBuilder erased = new StringBuilder();
        int depth = 0;
        for (char c : types.toCharArray()) {
            depth += c == '<' ? 1 : c == '>' ? -1 : 0;
            if (depth == 0 && c != '>') {
                erased.append(c);
            }
        }
        return erased.toString();
    }

    private static String beforeParameters(String member) {
        int parenthesis = member.indexOf('(');
        return (parenthesis < 0 ? member : member.substring(0, parenthesis)).strip();
    }

    /** What an element can be. */
    public enum Kind {
        MODULE,
        PACKAGE,
        CLASS,
        INTERFACE,
        RECORD,
        ENUM,
        ANNOTATION,
        CONSTRUCTOR,
        METHOD,
        /** Enum constants among them. */
        FIELD;

        /** Whether it declares a type. */
        public boolean isType() {
            return this != MODULE && this != PACKAGE && this != CONSTRUCTOR && this != METHOD && this != FIELD;
        }
    }
}
