package dev.recto.assemble;

import dev.recto.diagnostic.Place;
import dev.recto.evidence.RanTest;
import dev.recto.evidence.Receipts;
import dev.recto.evidence.Sheets;
import dev.recto.evidence.Sheets.Declared;
import dev.recto.sheet.Declaration.Kind;
import java.util.HashMap;
import java.util.Map;

/** Where tests stand in the author's sources. */
public final class TestPlaces {

    private final Map<String, Place> byTest = new HashMap<>();
    private final Map<String, String> fileBySource = new HashMap<>();

    /** Tests that were generated for an example stand where the example does. */
    public TestPlaces(Sheets sheets, Receipts receipts) {
        Tests tests = new Tests(sheets, receipts);
        sheets.files().forEach(file -> fileBySource.putIfAbsent(file.sheet().source(), file.file()));
        for (Declared declared : sheets.declarations()) {
            if (declared.declaration().kind() == Kind.METHOD) {
                tests.ranBy(declared)
                        .ifPresent(test -> byTest.putIfAbsent(
                                key(test),
                                declared.file().place(declared.declaration().nameOffset())));
            }
        }
    }

    /** The test's name in its source; its file where there is no sheet of it. */
    public Place of(RanTest test) {
        String topLevel = test.name().testClass().replaceAll("\\$.*", "");
        String source = topLevel.replace('.', '/') + ".java";
        return byTest.getOrDefault(key(test), Place.of(fileBySource.getOrDefault(source, source)));
    }

    private static String key(RanTest test) {
        return test.name().testClass() + "#" + test.name().method();
    }
}
