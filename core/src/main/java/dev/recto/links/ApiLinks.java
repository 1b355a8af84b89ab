package dev.recto.links;

import dev.recto.evidence.Answers;
import dev.recto.prose.Target;
import dev.recto.text.ElementName;
import dev.recto.text.ElementName.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The ways to the API documentation of what the book does not declare. */
public final class ApiLinks {

    private static final Set<String> PRIMITIVES =
            Set.of("boolean", "byte", "short", "int", "long", "char", "float", "double");

    private final PlatformDocs platform;
    private final LibraryDocs libraries;
    private final Answers answers;

    /**
     * @param release the Java release that the book is compiled for, such as {@code 17}
     * @param libraries where that of other libraries lies
     * @param answers keeps what the JDK and libraries say
     */
    public ApiLinks(String release, LibraryDocs libraries, Answers answers) {
        this.answers = answers;
        this.platform = new PlatformDocs(release);
        this.libraries = libraries;
    }

    /** The page and fragment that document a target; empty for what has no documentation. */
    public Optional<String> to(Target target) {
        String home = ElementName.of(target.id()).type();
        String kind = target.kind() == Kind.PACKAGE ? "package " : "type ";
        return answers.to(
                        "documentation of the " + kind + home + " in " + target.module(),
                        () -> platform.page(target).or(() -> libraries.page(target)))
                .map(page -> page + fragment(target));
    }

    /** The page that documents a module; empty for one that is not the JDK's. */
    public Optional<String> toModule(String name) {
        return platform.module(name);
    }

    /**
     * Where JavaDoc tells of a member on the page of its type, with its {@code #}; empty for what is no member. It names a
     * method by its parameters as they are written, and those that mention type variables by their erasure, too; only what
     * is written ends in dots where it takes any number.
     */
    static String fragment(Target target) {
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
        if (open && parameters.stream().noneMatch(ApiLinks::isVariable) && member.endsWith("[])")) {
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
