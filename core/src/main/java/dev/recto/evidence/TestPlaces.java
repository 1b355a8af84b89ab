package dev.recto.evidence;

import dev.recto.evidence.Sheets.Declared;
import dev.recto.sheet.Declaration;
import dev.recto.text.ElementName.Kind;
import dev.recto.text.LineIndex;
import dev.recto.text.Place;
import dev.recto.text.TestName;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where tests stand in the author's sources. */
public final class TestPlaces {

    private final Sheets sheets;
    private final Map<String, Declared> methods = new HashMap<>();
    private final Map<String, Declared> types = new HashMap<>();
    private final Map<String, String> files = new HashMap<>();
    private boolean read;

    /** Tests that were generated for an example stand where the example does. The sheets are read when first asked. */
    public TestPlaces(Sheets sheets) {
        this.sheets = sheets;
    }

    private synchronized void read() {
        if (read) {
            return;
        }
        read = true;
        for (SheetFile file : sheets.files()) {
            files.putIfAbsent(file.sheet().source(), file.file());
            for (ExampleTest test : ExampleTest.in(file.sheet())) {
                sheets.find(test.id())
                        .ifPresent(example -> methods.putIfAbsent(test.testClass() + "#" + test.testMethod(), example));
            }
        }
        for (Declared declared : sheets.declarations()) {
            Declaration declaration = declared.declaration();
            if (declaration.kind() == Kind.METHOD) {
                methods.putIfAbsent(declaration.binaryName() + "#" + declaration.name(), declared);
                methods.put(declaration.binaryName() + "#" + signature(declaration), declared);
            } else if (declaration.kind().isType()) {
                types.putIfAbsent(declaration.binaryName(), declared);
            }
        }
    }

    /** The name of the test's method; that of its class, or its file, where no sheet knows more. */
    public Place of(RanTest test) {
        read();
        TestName name = test.name();
        String method = test.declaredIn() + "#" + name.method();
        Declared byName = methods.getOrDefault(method, types.get(test.declaredIn()));
        Declared declared = methods.getOrDefault(method + "(" + name.parameterTypes() + ")", byName);
        return declared == null
                ? file(test.declaredIn())
                : declared.file().place(declared.declaration().nameOffset());
    }

    /** The same; a test of which no sheet knows is looked for in the sources of tests. */
    public Place of(RanTest test, List<SourceRoots> tests) {
        TestName name = test.name();
        String source = source(name.testClass());
        Place known = of(test);
        return known.line() > 0
                ? known
                : tests.stream()
                        .flatMap(roots -> roots.find(source).map(file -> inFile(roots, file, name.method())).stream())
                        .findFirst()
                        .orElse(known);
    }

    private static Place inFile(SourceRoots roots, Path file, String method) {
        try {
            return inText(roots.shown(file), roots.text(file), method);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where a method's name stands first in a source of which no sheet knows; the source's start where it does not. */
    public static Place inText(String file, String text, String method) {
        Matcher name =
                Pattern.compile("\\b" + Pattern.quote(method) + "\\s*\\(").matcher(text);
        return LineIndex.of(text).place(file, name.find() ? name.start() : 0);
    }

    private static String signature(Declaration method) {
        return method.id().substring(method.id().indexOf('#') + 1);
    }

    private Place file(String testClass) {
        String source = source(testClass);
        return Place.of(files.getOrDefault(source, source));
    }

    private static String source(String testClass) {
        return testClass.replaceAll("\\$.*", "").replace('.', '/') + ".java";
    }
}
