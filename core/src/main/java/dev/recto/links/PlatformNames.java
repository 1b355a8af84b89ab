package dev.recto.links;

import dev.recto.prose.Target;
import dev.recto.sheet.Declaration.Kind;
import java.lang.reflect.Executable;
import java.lang.reflect.Member;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names of the JDK that weaves the book: full ones, and simple ones of {@code java.lang}. */
final class PlatformNames {

    private PlatformNames() {}

    static Optional<Target> resolve(String reference) {
        int hash = reference.indexOf('#');
        String typeName = hash < 0 ? reference : reference.substring(0, hash);
        return load(typeName)
                .or(() -> load("java.lang." + typeName))
                .flatMap(type -> hash < 0
                        ? Optional.of(new Target(type.getCanonicalName(), kind(type), moduleOf(type)))
                        : member(type, reference.substring(hash + 1)));
    }

    private static Optional<Class<?>> load(String name) {
        try {
            return Optional.of(Class.forName(name, false, ClassLoader.getPlatformClassLoader()));
        } catch (ClassNotFoundException | LinkageError e) {
            return Optional.empty();
        }
    }

    private static Optional<Target> member(Class<?> type, String member) {
        String name = member.replaceAll("\\(.*", "");
        Optional<Target> field = Arrays.stream(type.getFields())
                .filter(candidate -> candidate.getName().equals(name) && name.equals(member))
                .findFirst()
                .map(found ->
                        new Target(owner(found, type) + "#" + name, Kind.FIELD, moduleOf(found.getDeclaringClass())));
        return field.or(() -> Stream.concat(Arrays.stream(type.getMethods()), Arrays.stream(type.getConstructors()))
                .filter(candidate -> simpleName(candidate, type).equals(name))
                .filter(candidate -> name.equals(member)
                        || parameters(candidate, true)
                                .equals(member.substring(name.length()).replace(" ", "")))
                .map(found -> new Target(
                        owner(found, type) + "#" + name + parameters(found, false),
                        found.getName().equals(name) ? Kind.METHOD : Kind.CONSTRUCTOR,
                        moduleOf(found.getDeclaringClass()),
                        found.toGenericString()))
                .min(java.util.Comparator.comparing(Target::id)));
    }

    /** The type that documents a member: its own, unless nobody can see that one. */
    private static String owner(Member member, Class<?> type) {
        boolean seen = Modifier.isPublic(member.getDeclaringClass().getModifiers());
        return (seen ? member.getDeclaringClass() : type).getCanonicalName();
    }

    private static String simpleName(Executable executable, Class<?> type) {
        return executable.getName().equals(type.getName()) ? type.getSimpleName() : executable.getName();
    }

    private static String parameters(Executable executable, boolean simple) {
        return Arrays.stream(executable.getParameterTypes())
                .map(type -> simple ? type.getSimpleName() : type.getCanonicalName())
                .collect(Collectors.joining(",", "(", ")"));
    }

    private static Kind kind(Class<?> type) {
        if (type.isAnnotation()) {
            return Kind.ANNOTATION;
        }
        if (type.isEnum()) {
            return Kind.ENUM;
        }
        return type.isRecord() ? Kind.RECORD : type.isInterface() ? Kind.INTERFACE : Kind.CLASS;
    }

    private static String moduleOf(Class<?> type) {
        String module = type.getModule().getName();
        return module == null ? "" : module;
    }
}
