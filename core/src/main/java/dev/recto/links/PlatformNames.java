package dev.recto.links;

import dev.recto.evidence.Answers;
import dev.recto.prose.Target;
import dev.recto.text.ElementName;
import dev.recto.text.ElementName.Kind;
import java.lang.reflect.Executable;
import java.lang.reflect.Member;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Names of the JDK that weaves the book: full ones, and simple ones of {@code java.lang}. */
final class PlatformNames {

    private PlatformNames() {}

    /** @param answers keeps what the JDK says */
    static Optional<Target> resolve(ElementName name, Answers answers) {
        String words = name.type() + (name.isMember() ? "#" + name.member() : "");
        return answers.to("the JDK's name " + words, () -> find(name).map(PlatformNames::written))
                .map(PlatformNames::read);
    }

    /** Its parts, between tabs. */
    private static String written(Target target) {
        return String.join("\t", target.id(), target.kind().name(), target.module(), target.signature());
    }

    private static Target read(String written) {
        String[] parts = written.split("\t", -1);
        return new Target(parts[0], Kind.valueOf(parts[1]), parts[2], parts[3]);
    }

    private static Optional<Target> find(ElementName name) {
        return load(name.type())
                .or(() -> load("java.lang." + name.type()))
                .flatMap(type -> name.isMember()
                        ? member(type, name)
                        : Optional.of(new Target(type.getCanonicalName(), kind(type), moduleOf(type))));
    }

    private static Optional<Class<?>> load(String name) {
        try {
            return Optional.of(Class.forName(name, false, ClassLoader.getPlatformClassLoader()));
        } catch (ClassNotFoundException | LinkageError e) {
            return Optional.empty();
        }
    }

    private static Optional<Target> member(Class<?> type, ElementName member) {
        String name = member.simple();
        Optional<Target> field = Arrays.stream(type.getFields())
                .filter(candidate -> candidate.getName().equals(name) && member.parameters() == null)
                .findFirst()
                .map(found ->
                        new Target(owner(found, type) + "#" + name, Kind.FIELD, moduleOf(found.getDeclaringClass())));
        return field.or(() -> Stream.concat(Arrays.stream(type.getMethods()), Arrays.stream(type.getConstructors()))
                .filter(candidate -> simpleName(candidate, type).equals(name))
                .filter(candidate -> member.takes(parameters(candidate)))
                .map(found -> new Target(
                        owner(found, type) + "#" + name + "(" + String.join(",", parameters(found)) + ")",
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

    private static List<String> parameters(Executable executable) {
        return Arrays.stream(executable.getParameterTypes())
                .map(Class::getCanonicalName)
                .toList();
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
