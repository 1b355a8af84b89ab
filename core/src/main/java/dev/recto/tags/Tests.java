package dev.recto.tags;

import dev.recto.evidence.ExampleTest;
import dev.recto.evidence.RanTest;
import dev.recto.evidence.Receipts;
import dev.recto.evidence.SheetFile;
import dev.recto.evidence.Sheets;
import dev.recto.evidence.Sheets.Declared;
import dev.recto.links.SheetNames;
import dev.recto.prose.Names;
import dev.recto.prose.Names.Resolution;
import dev.recto.prose.Prose.Tag;
import dev.recto.sheet.Declaration;
import dev.recto.text.ElementName;
import dev.recto.text.Nearest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the tests that prose speaks of, among those that ran in this build. */
public final class Tests {

    private final Sheets sheets;
    private final Receipts receipts;
    private final Map<String, ExampleTest> examples = new HashMap<>();

    public Tests(Sheets sheets, Receipts receipts) {
        this.sheets = sheets;
        this.receipts = receipts;
        for (SheetFile file : sheets.files()) {
            ExampleTest.in(file.sheet()).forEach(example -> examples.putIfAbsent(example.id(), example));
        }
    }

    /** What a method did as a test: itself, or the test that was generated for an {@code @Example}. */
    public Optional<RanTest> ranBy(Declared declared) {
        Declaration declaration = declared.declaration();
        if (declaration.example() == null) {
            return receipts.test(declaration.binaryName(), declaration.name());
        }
        return Optional.ofNullable(examples.get(declaration.id()))
                .flatMap(example -> receipts.test(example.testClass(), example.testMethod()));
    }

    /**
     * What the test named by a tag did; nothing where it did not run.
     *
     * @param reference {@code Type#method}, as the author wrote it
     * @param home package that the prose stands in
     */
    public Optional<RanTest> find(Tag tag, String reference, String home) {
        String id = tag.target() != null ? tag.target().id() : idOf(reference, home);
        Optional<RanTest> declared = sheets.find(id).flatMap(this::ranBy);
        return declared.or(() -> byName(reference));
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
    private Optional<RanTest> byName(String reference) {
        ElementName name = ElementName.of(reference);
        if (!name.isMember()) {
            return Optional.empty();
        }
        List<RanTest> found = receipts.tests().values().stream()
                .filter(test -> test.name().method().equals(name.simple()))
                .filter(test -> ("." + test.name().testClass().replace('$', '.')).endsWith("." + name.type()))
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}
