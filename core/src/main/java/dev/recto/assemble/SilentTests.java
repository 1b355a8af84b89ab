package dev.recto.assemble;

import dev.recto.book.Exhibit;
import dev.recto.evidence.FenceEvidence;
import dev.recto.evidence.RanTest;
import dev.recto.evidence.Receipts;
import dev.recto.evidence.SheetFile;
import dev.recto.evidence.Sheets;
import dev.recto.evidence.Sheets.Declared;
import dev.recto.evidence.SilentMethods;
import dev.recto.evidence.SourceRoots;
import dev.recto.evidence.TestPlaces;
import dev.recto.sheet.Declaration;
import dev.recto.sheet.Declaration.ExampleMark;
import dev.recto.tags.Tests;
import dev.recto.text.ElementName;
import dev.recto.text.ElementName.Kind;
import dev.recto.text.Place;
import dev.recto.text.Span;
import dev.recto.text.TestName;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Tests that passed and would have passed whatever the code did: nothing asserts in them, no {@code @Example(prints = …)}
 * says what they print, and nothing that they leave on a page is kept as accepted. Java in prose is no test that anyone
 * wrote, and claims no more than that it runs.
 */
public final class SilentTests {

    private final Sheets sheets;
    private final Receipts receipts;
    private final FenceEvidence fences;
    private final List<SourceRoots> tests;
    private final Map<String, SilentMethods> bySource = new HashMap<>();
    private final Map<String, Optional<TestSource>> sources = new HashMap<>();
    private final Map<String, Declared> methods = new HashMap<>();
    private final Map<SheetFile, Set<String>> own = new HashMap<>();

    /** A source of tests, read once for all of them. */
    private record TestSource(String shown, String text) {}

    /** @param tests where the sources of tests lie */
    public SilentTests(Sheets sheets, Receipts receipts, FenceEvidence fences, List<SourceRoots> tests) {
        this.sheets = sheets;
        this.receipts = receipts;
        this.fences = fences;
        this.tests = tests;
        sheets.declarations().stream()
                .filter(declared -> declared.declaration().kind() == Kind.METHOD)
                .forEach(method -> methods.putIfAbsent(key(method.declaration()), method));
    }

    /**
     * Finds them.
     *
     * @param guarded what pages show of tests and is compared with what was accepted
     * @return where each stands
     */
    public Map<TestName, Place> find(List<Exhibit> guarded) throws IOException {
        Set<TestName> kept = guarded.stream().map(Exhibit::test).collect(Collectors.toSet());
        Map<String, Declared> examples = examples();
        Map<TestName, Place> found = new TreeMap<>();
        for (RanTest test : receipts.tests().values()) {
            TestName name = test.name();
            if (test.passed()
                    && !kept.contains(name)
                    && fences.of(name.testClass(), name.method()).isEmpty()) {
                Declared example = examples.get(name.key());
                Optional<Place> place = example == null ? test(test) : example(example, test.assertions());
                place.ifPresent(at -> found.put(name, at));
            }
        }
        return found;
    }

    private Map<String, Declared> examples() {
        Tests ran = new Tests(sheets, receipts);
        Map<String, Declared> examples = new HashMap<>();
        sheets.declarations().stream()
                .filter(declared -> declared.declaration().example() != null)
                .forEach(declared -> ran.ranBy(declared)
                        .forEach(test -> examples.put(test.name().key(), declared)));
        return examples;
    }

    private Optional<Place> example(Declared declared, boolean assertions) {
        ExampleMark mark = declared.declaration().example();
        String type = declared.declaration().binaryName();
        boolean silent = mark != null
                && mark.prints() == null
                && methods(declared.file().file(), declared.file().sheet().text())
                        .has(ElementName.last(type), declared.declaration().name(), List.of(), assertions);
        return silent ? Optional.of(place(declared)) : Optional.empty();
    }

    private Optional<Place> test(RanTest test) throws IOException {
        TestName name = test.name();
        if (declared(test).filter(this::asserts).isPresent()) {
            return Optional.empty();
        }
        Optional<TestSource> source = source(test.declaredIn().replaceAll("\\$.*", ""));
        if (source.isEmpty()) {
            return Optional.empty();
        }
        String shown = source.get().shown();
        String text = source.get().text();
        List<String> types = name.parameterTypes().isEmpty()
                ? List.of()
                : List.of(name.parameterTypes().split(",", -1));
        String type = ElementName.last(test.declaredIn());
        if (!methods(shown, text).has(type, name.method(), types, test.assertions())) {
            return Optional.empty();
        }
        return Optional.of(
                declared(test).map(SilentTests::place).orElseGet(() -> TestPlaces.inText(shown, text, name.method())));
    }

    private Optional<TestSource> source(String topLevel) throws IOException {
        Optional<TestSource> known = sources.get(topLevel);
        if (known == null) {
            known = find(topLevel.replace('.', '/') + ".java");
            sources.put(topLevel, known);
        }
        return known;
    }

    private Optional<TestSource> find(String source) throws IOException {
        for (SourceRoots roots : tests) {
            Optional<Path> file = roots.find(source);
            if (file.isPresent()) {
                return Optional.of(new TestSource(roots.shown(file.get()), roots.text(file.get())));
            }
        }
        return Optional.empty();
    }

    private Optional<Declared> declared(RanTest test) {
        String method = test.name().method() + "(" + test.name().parameterTypes() + ")";
        return Optional.ofNullable(methods.get(test.declaredIn() + "#" + method));
    }

    private boolean asserts(Declared method) {
        SheetFile file = method.file();
        Span body = method.declaration().body();
        return body != null
                && SilentMethods.asserts(
                        body,
                        sheets.tokens(file),
                        file.sheet().text(),
                        own.computeIfAbsent(file, SilentTests::ownMethods));
    }

    private static Set<String> ownMethods(SheetFile file) {
        return file.sheet().declarations().stream()
                .filter(declaration -> declaration.kind() == Kind.METHOD)
                .map(Declaration::name)
                .collect(Collectors.toSet());
    }

    private SilentMethods methods(String file, String text) {
        return bySource.computeIfAbsent(file, key -> SilentMethods.of(text));
    }

    private static Place place(Declared declared) {
        SheetFile file = declared.file();
        return file.place(declared.declaration().nameOffset());
    }

    private static String key(Declaration method) {
        return method.binaryName() + "#" + method.id().substring(method.id().indexOf('#') + 1);
    }
}
