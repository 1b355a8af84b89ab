package dev.recto.evidence;

import dev.recto.sheet.Declaration;
import dev.recto.text.ElementName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The tests that ran, by the methods that declare them. An inherited method is a test of each class that inherits it. */
public final class MethodTests {

    private final Map<String, List<RanTest>> byMethod = new HashMap<>();

    public MethodTests(Receipts receipts) {
        for (RanTest test : receipts.tests().values()) {
            byMethod.computeIfAbsent(
                            key(
                                    test.declaredIn(),
                                    test.name().method(),
                                    test.name().parameterTypes()),
                            key -> new ArrayList<>())
                    .add(test);
        }
    }

    /** What a method did as a test, in each class that it ran in, sorted by class. */
    public List<RanTest> of(Declaration method) {
        List<String> types =
                Optional.ofNullable(ElementName.of(method.id()).parameters()).orElse(List.of());
        return byMethod.getOrDefault(key(method.binaryName(), method.name(), String.join(",", types)), List.of());
    }

    private static String key(String declaredIn, String method, String types) {
        return declaredIn + "#" + method + "(" + types + ")";
    }
}
