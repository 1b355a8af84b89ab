package dev.recto.evidence;

import dev.recto.evidence.Sheets.Declared;
import dev.recto.sheet.Declaration;
import dev.recto.text.ElementName.Kind;
import dev.recto.text.Place;
import dev.recto.text.TestName;
import java.util.HashMap;
import java.util.Map;

/** Where tests stand in the author's sources. */
public final class TestPlaces {

    private final Map<String, Declared> methods = new HashMap<>();
    private final Map<String, Declared> types = new HashMap<>();
    private final Map<String, String> files = new HashMap<>();

    /** Tests that were generated for an example stand where the example does. */
    public TestPlaces(Sheets sheets) {
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
        TestName name = test.name();
        String method = test.declaredIn() + "#" + name.method();
        Declared byName = methods.getOrDefault(method, types.get(test.declaredIn()));
        Declared declared = methods.getOrDefault(method + "(" + name.parameterTypes() + ")", byName);
        return declared == null
                ? file(test.declaredIn())
                : declared.file().place(declared.declaration().nameOffset());
    }

    private static String signature(Declaration method) {
        return method.id().substring(method.id().indexOf('#') + 1);
    }

    private Place file(String testClass) {
        String source = testClass.replaceAll("\\$.*", "").replace('.', '/') + ".java";
        return Place.of(files.getOrDefault(source, source));
    }
}
