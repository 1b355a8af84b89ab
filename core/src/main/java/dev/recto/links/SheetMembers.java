package dev.recto.links;

import dev.recto.evidence.Sheets;
import dev.recto.evidence.Sheets.Declared;
import dev.recto.evidence.Supertypes;
import dev.recto.prose.Names.Resolution;
import dev.recto.prose.Target;
import dev.recto.sheet.Declaration;
import dev.recto.text.ElementName;
import dev.recto.text.ElementName.Kind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds a member of a type that the book declares: one that its source declares, one that the compiler adds, or one that it
 * inherits from the book's types and from those of the JDK.
 */
final class SheetMembers {

    private final Sheets sheets;
    private final PlatformNames platform;

    SheetMembers(Sheets sheets, PlatformNames platform) {
        this.sheets = sheets;
        this.platform = platform;
    }

    /**
     * A member that can be named.
     *
     * @param name its simple name
     * @param parameters their types, by full names; null for a field
     * @param written the same as the source has them, with type variables
     */
    private record Member(String name, List<String> parameters, List<String> written, Target target) {

        boolean answers(ElementName asked) {
            boolean field = target.kind() == Kind.FIELD;
            return name.equals(asked.simple())
                    && (field ? asked.parameters() == null : asked.takes(parameters) || asked.takes(written));
        }

        String form() {
            return name + "(" + String.join(", ", parameters) + ")";
        }
    }

    /** What a member's name means. */
    Resolution resolve(Declared type, ElementName name) {
        List<Member> known = new ArrayList<>();
        Set<String> elsewhere = new LinkedHashSet<>();
        for (Declared each : lineage(type, elsewhere)) {
            members(each)
                    .filter(member -> each == type || member.target().kind() != Kind.CONSTRUCTOR)
                    .forEach(known::add);
        }
        Optional<Resolution> found = known.stream()
                .filter(member -> member.answers(name))
                .map(Member::target)
                .<Resolution>map(Resolution.Found::new)
                .findFirst();
        return found.or(() -> platform.inherited(elsewhere, name)).orElseGet(() -> missing(type, name, known));
    }

    private static Resolution missing(Declared type, ElementName name, List<Member> known) {
        return Resolution.Missing.member(
                name,
                type.declaration().id(),
                known.stream().map(Member::name).toList(),
                simple -> known.stream()
                        .filter(member ->
                                member.name().equals(simple) && member.target().kind() != Kind.FIELD)
                        .map(Member::form)
                        .toList());
    }

    /** A type of the book and all of its own that it inherits from, nearest first. */
    private Set<Declared> lineage(Declared type, Set<String> elsewhere) {
        Set<Declared> lineage = new LinkedHashSet<>();
        List<Declared> queue = new ArrayList<>(List.of(type));
        for (int i = 0; i < queue.size(); i++) {
            if (lineage.add(queue.get(i))) {
                for (String parent : Supertypes.of(queue.get(i), sheets)) {
                    sheets.find(parent).ifPresentOrElse(queue::add, () -> elsewhere.add(parent));
                }
            }
        }
        return lineage;
    }

    private Stream<Member> members(Declared type) {
        List<Declared> declared = sheets.members(type.declaration().id());
        return Stream.concat(declared.stream().map(SheetMembers::member), implicit(type, declared));
    }

    private static Member member(Declared each) {
        Declaration declaration = each.declaration();
        Target target = new Target(declaration.id(), declaration.kind(), "");
        List<String> parameters = ElementName.of(declaration.id()).parameters();
        return parameters == null
                ? new Member(declaration.name(), List.of(), List.of(), target)
                : new Member(
                        declaration.name(),
                        parameters,
                        Parameters.behind(each.file().sheet().text(), declaration.nameOffset()),
                        target);
    }

    /** What the compiler adds to a type. */
    private static Stream<Member> implicit(Declared type, List<Declared> declared) {
        Declaration declaration = type.declaration();
        boolean constructed =
                declared.stream().anyMatch(each -> each.declaration().kind() == Kind.CONSTRUCTOR);
        return switch (declaration.kind()) {
            case RECORD ->
                Stream.concat(
                        declared.stream()
                                .map(Declared::declaration)
                                .filter(each -> each.kind() == Kind.FIELD
                                        && declaration.body() != null
                                        && each.span().end()
                                                <= declaration.body().start())
                                .map(component -> made(declaration, component.name(), Kind.METHOD, List.of())),
                        Stream.of(made(
                                declaration,
                                declaration.name(),
                                Kind.CONSTRUCTOR,
                                Parameters.behind(type.file().sheet().text(), declaration.nameOffset()))));
            case ENUM ->
                Stream.of(
                        made(declaration, "values", Kind.METHOD, List.of()),
                        made(declaration, "valueOf", Kind.METHOD, List.of("java.lang.String")));
            case CLASS ->
                constructed
                        ? Stream.empty()
                        : Stream.of(made(declaration, declaration.name(), Kind.CONSTRUCTOR, List.of()));
            default -> Stream.empty();
        };
    }

    private static Member made(Declaration type, String name, Kind kind, List<String> parameters) {
        String id = type.id() + "#" + name + "(" + String.join(",", parameters) + ")";
        return new Member(name, parameters, parameters, new Target(id, kind, ""));
    }

    /** A declaration as what a reference came to. */
    static Resolution found(Declaration declaration) {
        return new Resolution.Found(new Target(declaration.id(), declaration.kind(), ""));
    }
}
