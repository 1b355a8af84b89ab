package dev.recto.links;

import dev.recto.prose.Target;
import dev.recto.text.ElementName;
import dev.recto.text.ElementName.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Where JavaDoc tells of a member on the page of its type. It names a method by its parameters as they are written, and
 * those that mention type variables by their erasure, too; only what is written ends in dots where it takes any number.
 */
final class ApiFragment {

    private static final Set<String> PRIMITIVES =
            Set.of("boolean", "byte", "short", "int", "long", "char", "float", "double");

    private ApiFragment() {}

    /** The fragment, with its {@code #}; empty for what is no member. */
    static String of(Target target) {
        String member = ElementName.of(target.id()).member();
        if (member == null) {
            return "";
        }
        if (target.kind() == Kind.CONSTRUCTOR) {
            member = "%3Cinit%3E" + member.substring(Math.max(member.indexOf('('), 0));
        }
        List<String> parameters = parameters(target.signature());
        boolean open =
                !parameters.isEmpty() && parameters.get(parameters.size() - 1).endsWith("...");
        if (open && parameters.stream().noneMatch(ApiFragment::isVariable) && member.endsWith("[])")) {
            member = member.substring(0, member.length() - "[])".length()) + "...)";
        }
        return "#" + member.replace("[]", "%5B%5D");
    }

    /** A type that is in no package is a type variable: what is documented elsewhere has one. */
    private static boolean isVariable(String type) {
        String plain = type.replaceAll("(?:\\[]|\\.\\.\\.)+$", "");
        return !plain.contains(".") && !PRIMITIVES.contains(plain);
    }

    /** The types of a signature's parameters, without their type arguments and names. */
    private static List<String> parameters(String signature) {
        List<String> types = new ArrayList<>();
        int open = signature.indexOf('(');
        int close = signature.indexOf(')', Math.max(open, 0));
        if (open < 0 || close == open + 1 || close < 0) {
            return types;
        }
        for (String parameter :
                ElementName.erased(signature.substring(open + 1, close)).split(",", -1)) {
            types.add(parameter.strip().split(" ", 2)[0]);
        }
        return types;
    }
}
