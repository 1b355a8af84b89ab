package dev.recto.links;

import dev.recto.evidence.Answers;
import dev.recto.prose.Names.Resolution;
import dev.recto.prose.Reference;
import dev.recto.prose.Target;
import dev.recto.text.ElementName;
import dev.recto.text.ElementName.Kind;
import dev.recto.text.Nearest;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Names of the JDK that weaves the book: full ones, and simple ones of {@code java.lang}. Whatever a book asks of that JDK it
 * asks here.
 */
final class PlatformNames {

    private static final String CLASS = ".class";

    private final ModuleFinder modules = ModuleFinder.ofSystem();
    private final Answers answers;

    /** @param answers keeps what the JDK says */
    PlatformNames(Answers answers) {
        this.answers = answers;
    }

    /** What a name means; empty where no module, package or type of the JDK has it. */
    Optional<Resolution> resolve(Reference reference) {
        return answers.to(
                        "the JDK's name " + words(reference),
                        () -> find(reference).map(PlatformNames::written))
                .map(PlatformNames::read);
    }

    /** What a member means that a type of the book inherits from these of the JDK; empty where they have none. */
    Optional<Resolution> inherited(Collection<String> types, ElementName name) {
        return answers.to(
                        "the JDK's member " + name.member() + " in " + String.join(", ", types),
                        () -> types.stream()
                                .flatMap(type -> type(type).stream())
                                .filter(owner -> !owner.getSimpleName().equals(name.simple()))
                                .map(owner -> member(owner, name))
                                .filter(Resolution.Found.class::isInstance)
                                .findFirst()
                                .map(PlatformNames::written))
                .map(PlatformNames::read);
    }

    private static String words(Reference reference) {
        String module = reference.module() == null ? "" : reference.module() + "/";
        return module + reference.name();
    }

    /** The parts of what was found, between tabs; else why there is nothing and, where something is near, its name. */
    private static String written(Resolution resolution) {
        if (resolution instanceof Resolution.Missing missing) {
            return missing.nearest() == null ? missing.why() : missing.why() + "\t" + missing.nearest();
        }
        Target target = ((Resolution.Found) resolution).target();
        return String.join("\t", target.id(), target.kind().name(), target.module(), target.signature());
    }

    private static Resolution read(String written) {
        String[] parts = written.split("\t", -1);
        return parts.length == 4
                ? new Resolution.Found(new Target(parts[0], Kind.valueOf(parts[1]), parts[2], parts[3]))
                : new Resolution.Missing(parts[0], parts.length == 1 ? null : parts[1]);
    }

    private Optional<Resolution> find(Reference reference) {
        ElementName name = reference.name();
        if (reference.isModule()) {
            return descriptor(reference.module())
                    .map(module -> new Resolution.Found(new Target(module.name(), Kind.MODULE, module.name())));
        }
        Optional<Class<?>> type = type(name.type());
        Optional<Resolution> found = name.isMember()
                ? type.map(owner -> member(owner, name))
                : type.map(PlatformNames::target)
                        .or(() -> packageOf(name.type()))
                        .map(Resolution.Found::new);
        return found.map(resolution -> reference.module() != null
                        && resolution instanceof Resolution.Found each
                        && !each.target().module().equals(reference.module())
                ? Resolution.Missing.elsewhere(reference, each.target().module())
                : resolution);
    }

    /** The nearest name that exists, to suggest; null where none is near. */
    @Nullable
    String nearest(Reference reference) {
        if (reference.isModule()) {
            return Nearest.to(
                    reference.module(),
                    descriptors().map(ModuleDescriptor::name).toList());
        }
        String name = reference.name().type();
        String around = ElementName.around(name);
        List<String> packages =
                descriptors().flatMap(PlatformNames::exports).distinct().toList();
        String aroundIt = packages.contains(around) ? around : Nearest.to(around, packages);
        String nearest = aroundIt == null ? null : Nearest.to(ElementName.last(name), types(aroundIt));
        return nearest == null ? Nearest.to(name, packages) : aroundIt + "." + nearest;
    }

    /** Whether documentation tells of a package: not of one that its module keeps to itself. */
    boolean isTold(String module, String name) {
        Optional<ModuleDescriptor> known = descriptor(module);
        return known.isEmpty()
                || !known.get().packages().contains(name)
                || exports(known.get()).anyMatch(name::equals);
    }

    /** What a member of a type's name means. */
    private Resolution member(Class<?> type, ElementName name) {
        String simple = name.simple();
        List<Executable> executables = executables(type);
        Optional<Target> found = fields(type)
                .filter(field -> field.getName().equals(simple) && name.parameters() == null)
                .findFirst()
                .map(field ->
                        new Target(owner(field, type) + "#" + simple, Kind.FIELD, moduleOf(field.getDeclaringClass())));
        return found.or(() -> executables.stream()
                        .filter(candidate -> simpleName(candidate, type).equals(simple))
                        .filter(candidate -> name.takes(parameters(candidate)) || name.takes(declared(candidate)))
                        .map(candidate -> target(candidate, type, simple))
                        .min(Comparator.comparing(Target::id)))
                .<Resolution>map(Resolution.Found::new)
                .orElseGet(() -> missing(type, name, executables));
    }

    private static Resolution missing(Class<?> type, ElementName name, List<Executable> executables) {
        List<String> known = Stream.concat(
                        executables.stream().map(each -> simpleName(each, type)),
                        fields(type).map(Field::getName))
                .toList();
        return Resolution.Missing.member(
                name,
                type.getCanonicalName(),
                known,
                simple -> executables.stream()
                        .filter(each -> simpleName(each, type).equals(simple))
                        .map(each -> simple + "(" + String.join(", ", parameters(each)) + ")")
                        .sorted()
                        .toList());
    }

    /** The type of a name, which is full or of {@code java.lang}. */
    private Optional<Class<?>> type(String name) {
        return load(name).or(() -> load("java.lang." + name));
    }

    /** A type in another has a dollar in front of its name when it is loaded. */
    private static Optional<Class<?>> load(String name) {
        try {
            return Optional.of(Class.forName(name, false, ClassLoader.getPlatformClassLoader()));
        } catch (ClassNotFoundException | LinkageError e) {
            int dot = name.lastIndexOf('.');
            return dot > 0
                            && Character.isUpperCase(
                                    ElementName.last(name.substring(0, dot)).codePointAt(0))
                    ? load(name.substring(0, dot) + "$" + name.substring(dot + 1))
                    : Optional.empty();
        }
    }

    private Optional<Target> packageOf(String name) {
        return descriptors()
                .filter(module -> exports(module).anyMatch(name::equals))
                .findFirst()
                .map(module -> new Target(name, Kind.PACKAGE, module.name()));
    }

    /** The simple names of the public types of a package. */
    private List<String> types(String name) {
        String folder = name.replace('.', '/') + "/";
        List<String> types = new ArrayList<>();
        for (ModuleReference module : sorted()) {
            if (module.descriptor().packages().contains(name)) {
                try (ModuleReader reader = module.open();
                        Stream<String> files = reader.list()) {
                    files.filter(file -> file.startsWith(folder) && file.endsWith(CLASS))
                            .map(file -> file.substring(folder.length(), file.length() - CLASS.length()))
                            .filter(file -> file.indexOf('/') < 0 && file.indexOf('$') < 0)
                            .forEach(types::add);
                } catch (IOException unreadable) {
                    return types;
                }
            }
        }
        return types;
    }

    private Optional<ModuleDescriptor> descriptor(String name) {
        return modules.find(name).map(ModuleReference::descriptor);
    }

    private Stream<ModuleDescriptor> descriptors() {
        return sorted().stream().map(ModuleReference::descriptor);
    }

    private List<ModuleReference> sorted() {
        return modules.findAll().stream()
                .sorted(Comparator.comparing(module -> module.descriptor().name()))
                .toList();
    }

    private static Stream<String> exports(ModuleDescriptor module) {
        return module.exports().stream().filter(export -> !export.isQualified()).map(ModuleDescriptor.Exports::source);
    }

    private static Target target(Class<?> type) {
        return new Target(type.getCanonicalName(), kind(type), moduleOf(type));
    }

    private static Target target(Executable found, Class<?> type, String name) {
        return new Target(
                owner(found, type) + "#" + name + "(" + String.join(",", parameters(found)) + ")",
                found instanceof Method ? Kind.METHOD : Kind.CONSTRUCTOR,
                moduleOf(found.getDeclaringClass()),
                found.toGenericString());
    }

    private static Stream<Field> fields(Class<?> type) {
        return Stream.concat(
                Arrays.stream(type.getFields()),
                lineage(type).stream()
                        .flatMap(each -> Arrays.stream(each.getDeclaredFields()))
                        .filter(PlatformNames::isProtected));
    }

    /** Methods, inherited ones among them, and constructors, as far as documentation tells of them. */
    private static List<Executable> executables(Class<?> type) {
        Stream<Executable> seen = Stream.concat(
                Arrays.stream(type.getMethods()),
                lineage(type).stream()
                        .flatMap(each -> Arrays.stream(each.getDeclaredMethods()))
                        .filter(PlatformNames::isProtected));
        Stream<Constructor<?>> constructors = Arrays.stream(type.getDeclaredConstructors())
                .filter(each -> Modifier.isPublic(each.getModifiers()) || isProtected(each));
        return Stream.concat(seen, constructors).toList();
    }

    private static Set<Class<?>> lineage(Class<?> type) {
        Set<Class<?>> lineage = new LinkedHashSet<>();
        for (Class<?> each = type; each != null; each = each.getSuperclass()) {
            lineage.add(each);
        }
        return lineage;
    }

    private static boolean isProtected(Member member) {
        return Modifier.isProtected(member.getModifiers()) && !member.isSynthetic();
    }

    /** The type that documents a member: its own, unless nobody can see that one. */
    private static String owner(Member member, Class<?> type) {
        boolean seen = Modifier.isPublic(member.getDeclaringClass().getModifiers());
        return (seen ? member.getDeclaringClass() : type).getCanonicalName();
    }

    private static String simpleName(Executable executable, Class<?> type) {
        return executable instanceof Constructor ? type.getSimpleName() : executable.getName();
    }

    private static List<String> parameters(Executable executable) {
        return Arrays.stream(executable.getParameterTypes())
                .map(Class::getCanonicalName)
                .toList();
    }

    /** The types of the parameters as they are declared, type variables among them. */
    private static List<String> declared(Executable executable) {
        return Arrays.stream(executable.getGenericParameterTypes())
                .map(PlatformNames::erased)
                .toList();
    }

    private static String erased(Type type) {
        if (type instanceof GenericArrayType array) {
            return erased(array.getGenericComponentType()) + "[]";
        }
        Type raw = type instanceof ParameterizedType parameterized ? parameterized.getRawType() : type;
        return raw instanceof Class<?> plain ? plain.getCanonicalName() : raw.getTypeName();
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
