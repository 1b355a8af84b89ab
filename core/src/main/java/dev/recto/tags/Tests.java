package dev.recto.tags;

import dev.recto.evidence.ExampleTest;
import dev.recto.evidence.MethodTests;
import dev.recto.evidence.RanTest;
import dev.recto.evidence.Receipts;
import dev.recto.evidence.SheetFile;
import dev.recto.evidence.Sheets;
import dev.recto.evidence.Sheets.Declared;
import dev.recto.links.SheetNames;
import dev.recto.prose.Names;
import dev.recto.prose.Names.Resolution;
import dev.recto.prose.Prose.Tag;
import dev.recto.prose.Reference;
import dev.recto.sheet.Declaration;
import dev.recto.text.ElementName;
import dev.recto.text.Nearest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the tests that prose speaks of, among those that ran in this build. */
public final class Tests {

    private final Sheets sheets;
    private final Receipts receipts;
    private final MethodTests methods;
    private final Map<String, ExampleTest> examples = new HashMap<>();

    public Tests(Sheets sheets, Receipts receipts) {
        this.sheets = sheets;
        this.receipts = receipts;
        this.methods = new MethodTests(receipts);
        for (SheetFile file : sheets.files()) {
            ExampleTest.in(file.sheet()).forEach(example -> examples.putIfAbsent(example.id(), example));
        }
    }

    /**
     * What a method did as a test: itself, in each class that inherits it, or the test that was generated for an
     * {@code @Example}. None where it did not run.
     */
    public List<RanTest> ranBy(Declared declared) {
        Declaration declaration = declared.declaration();
        if (declaration.example() == null) {
            return methods.of(declaration);
        }
        return Optional.ofNullable(examples.get(declaration.id()))
                .flatMap(example -> receipts.test(example.testClass(), example.testMethod()))
                .stream()
                .toList();
    }

    /**
     * The tests that a tag may name: more than one where several overloads ran, or several classes inherit one, and the
     * reference tells them not apart.
     *
     * @param reference {@code Type#method}, as the author wrote it
     * @param home package that the prose stands in
     */
    List<RanTest> find(Tag tag, String reference, String home) {
        String id = tag.target() != null ? tag.target().id() : idOf(reference, home);
        ElementName written = Reference.of(reference).name();
        List<RanTest> declared = sheets.find(id).stream()
                .flatMap(found -> written.parameters() == null ? overloads(found) : Stream.of(found))
                .flatMap(found -> ranBy(found).stream())
                .toList();
        if (declared.isEmpty()) {
            return byName(written);
        }
        List<RanTest> ofType =
                declared.stream().filter(test -> isOf(test, written)).toList();
        return ofType.isEmpty() ? declared : ofType;
    }

    private Stream<Declared> overloads(Declared method) {
        Declaration declaration = method.declaration();
        return declaration.owner() == null
                ? Stream.of(method)
                : sheets.members(declaration.owner()).stream()
                        .filter(member -> member.declaration().name().equals(declaration.name()))
                        .filter(member -> member.declaration().kind() == declaration.kind());
    }

    /** What to write for a reference that names no test that ran. */
    String remedy(String reference) {
        List<String> names = receipts.tests().values().stream()
                .map(test -> test.name().shortName().replaceFirst("\\.(?=[^.]*$)", "#"))
                .toList();
        return Nearest.remedy(reference, names, "name a test as Type#method");
    }

    private String idOf(String reference, String home) {
        Names names = new SheetNames(sheets, home);
        return names.resolve(reference) instanceof Resolution.Found found
                ? found.target().id()
                : "";
    }

    /** A test class without a sheet is known by its receipt alone. */
    private List<RanTest> byName(ElementName name) {
        return receipts.tests().values().stream()
                .filter(test -> name.isMember() && test.name().method().equals(name.simple()))
                .filter(test -> name.takes(types(test)))
                .filter(test -> isOf(test, name))
                .toList();
    }

    private static List<String> types(RanTest test) {
        String types = test.name().parameterTypes();
        return types.isEmpty() ? List.of() : List.of(types.split(",", -1));
    }

    private static boolean isOf(RanTest test, ElementName name) {
        return ("." + test.name().testClass().replace('$', '.')).endsWith("." + name.type());
    }
}
