package dev.recto.processor;

import dev.recto.processor.ParsedTree.Imports;
import dev.recto.prose.Names;
import dev.recto.prose.Reference;
import dev.recto.prose.Target;
import dev.recto.text.ElementName;
import dev.recto.text.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Resolves references in prose as JavaDoc does, with what javac knows of the file they stand in. */
final class ElementNames implements Names {

    private final Elements elements;
    private final Modules modules;
    private final Ids ids;
    private final Members members;
    private final VisibleInheritors inheritors;
    private final SourceTexts texts;
    private final Imports imports;
    private final Element place;

    /**
     * Sees what can be seen from a place.
     *
     * @param tree the file
     * @param place the type or package whose prose holds the references, or the type around the member that has it
     */
    ElementNames(JavacLookups lookups, ParsedTree tree, Element place) {
        this.elements = lookups.elements();
        this.modules = lookups.modules();
        this.ids = lookups.ids();
        this.members = lookups.members();
        this.inheritors = lookups.inheritors();
        this.texts = lookups.texts();
        this.imports = tree.imports();
        this.place = place;
    }

    @Override
    public Resolution resolve(String reference) {
        Reference written = Reference.of(reference);
        ElementName name = written.name();
        if (written.isModule()) {
            return modules.resolve(written.module());
        }
        Resolution resolution = name.isMember() ? memberOf(name) : typeOrPackageOf(name.type());
        return written.module() != null
                        && resolution instanceof Resolution.Found found
                        && !found.target().module().equals(written.module())
                ? Resolution.Missing.elsewhere(written, found.target().module())
                : resolution;
    }

    private Resolution typeOrPackageOf(String name) {
        Element named = typeOrPackage(name);
        return named == null ? missingType(name) : new Resolution.Found(ids.target(named));
    }

    private Resolution memberOf(ElementName name) {
        return name.type().isEmpty() ? memberHere(name) : member(name);
    }

    /** The element that a reference names; null where there is none. */
    @Nullable
    Element find(String reference) {
        return find(ElementName.of(reference));
    }

    private @Nullable Element find(ElementName name) {
        if (!name.isMember()) {
            return typeOrPackage(name.type());
        }
        Stream<TypeElement> owners = name.type().isEmpty() ? owners().stream() : Stream.ofNullable(type(name.type()));
        return owners.map(owner -> members.find(owner, name))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private Resolution member(ElementName name) {
        TypeElement owner = type(name.type());
        if (owner == null) {
            return missingType(name.type());
        }
        Element found = members.find(owner, name);
        return found != null
                ? new Resolution.Found(target(owner, found))
                : missingMember(owner, name, members.names(owner));
    }

    private Target target(TypeElement owner, Element member) {
        TypeElement heir = inheritors.of(member, owner, place);
        return heir == null ? ids.target(member) : ids.target(heir, member);
    }

    private Resolution memberHere(ElementName name) {
        Element found = find(name);
        if (found != null) {
            return new Resolution.Found(ids.target(found));
        }
        List<String> known = owners().stream()
                .flatMap(owner -> members.names(owner).stream())
                .toList();
        return missingMember(place, name, known);
    }

    private Resolution missingMember(Element owner, ElementName name, List<String> known) {
        boolean type = owner instanceof TypeElement;
        return Resolution.Missing.member(
                name, ids.of(owner), type ? known : List.of(), simple -> members.forms((TypeElement) owner, simple));
    }

    private Resolution missingType(String name) {
        String around = ElementName.around(name);
        if (around.isEmpty()) {
            return Resolution.Missing.type(name, "here", Nearest.to(name, knownTypes()));
        }
        List<String> packages = packages();
        Element there = typeOrPackage(around);
        String aroundIt = there == null ? Nearest.to(around, packages) : around;
        String nearest = aroundIt == null ? null : nearestIn(aroundIt, ElementName.last(name));
        return Resolution.Missing.type(name, "here", nearest == null ? Nearest.to(name, packages) : nearest);
    }

    private @Nullable String nearestIn(String around, String name) {
        Element there = typeOrPackage(around);
        String nearest = there == null ? null : Nearest.to(name, typesIn(there).toList());
        return nearest == null ? null : around + "." + nearest;
    }

    /** The packages that a misspelt name may have meant. */
    private List<String> packages() {
        Stream<String> own =
                Stream.of(elements.getPackageOf(place).getQualifiedName().toString());
        Stream<String> imported = Stream.concat(
                imports.packages().stream(), imports.types().stream().map(ElementName::around));
        return Stream.of(own, imported, modules.packages())
                .flatMap(names -> names)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** The types whose members need no type's name here: those around the place, then those imported statically. */
    private List<TypeElement> owners() {
        List<TypeElement> owners = new ArrayList<>(enclosing());
        imports.holders().stream()
                .map(elements::getTypeElement)
                .filter(Objects::nonNull)
                .forEach(owners::add);
        imports.members().stream()
                .map(name -> elements.getTypeElement(ElementName.around(name)))
                .filter(Objects::nonNull)
                .forEach(owners::add);
        return owners;
    }

    private List<TypeElement> enclosing() {
        List<TypeElement> types = new ArrayList<>();
        for (Element at = place; at instanceof TypeElement type; at = at.getEnclosingElement()) {
            types.add(type);
        }
        return types;
    }

    private @Nullable Element typeOrPackage(String name) {
        TypeElement type = type(name);
        return type != null || name.isEmpty() ? type : elements.getPackageElement(name);
    }

    private @Nullable TypeElement type(String name) {
        int dot = name.indexOf('.');
        TypeElement type = simpleType(dot < 0 ? name : name.substring(0, dot));
        for (String nested : dot < 0 ? new String[0] : name.substring(dot + 1).split("\\.")) {
            type = type == null ? null : members.type(type, nested);
        }
        return type != null || dot < 0 ? type : elements.getTypeElement(name);
    }

    private @Nullable TypeElement simpleType(String name) {
        for (TypeElement around : enclosing()) {
            TypeElement nested = around.getSimpleName().contentEquals(name) ? around : members.type(around, name);
            if (nested != null) {
                return nested;
            }
        }
        PackageElement home = elements.getPackageOf(place);
        Stream<String> imported = Stream.concat(imports.types().stream(), imports.members().stream())
                .filter(each -> each.endsWith("." + name));
        Stream<String> onDemand = Stream.concat(
                        Stream.concat(Stream.of("java.lang"), imports.packages().stream()),
                        Stream.concat(imports.holders().stream(), modules.packagesOf(imports.modules())))
                .map(each -> each + "." + name);
        String sibling = home.isUnnamed() ? name : home.getQualifiedName() + "." + name;
        return Stream.of(imported, Stream.of(sibling), onDemand)
                .flatMap(candidates -> candidates)
                .map(elements::getTypeElement)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Simple names of the types that can be named here without their package. */
    private List<String> knownTypes() {
        Stream<Element> near = Stream.concat(
                Stream.concat(Stream.of(elements.getPackageOf(place)), enclosing().stream()),
                Stream.ofNullable(elements.getPackageElement("java.lang")));
        Stream<String> siblings = near.flatMap(this::typesIn);
        Stream<String> imported = imports.types().stream().map(ElementName::last);
        return Stream.concat(siblings, imported).toList();
    }

    private Stream<String> typesIn(Element around) {
        if (around instanceof PackageElement named) {
            String name = named.getQualifiedName().toString();
            if (!texts.areAllCompiled(name)) {
                return texts.typesIn(name);
            }
        }
        return around.getEnclosedElements().stream()
                .filter(TypeElement.class::isInstance)
                .map(each -> each.getSimpleName().toString());
    }
}
