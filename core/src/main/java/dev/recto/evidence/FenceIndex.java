package dev.recto.evidence;

import dev.recto.text.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The fences of a book by what they are looked up by, so that nobody reads all of them for each. */
final class FenceIndex {

    private final Map<String, List<ProvenFence>> bySource = new HashMap<>();
    private final Map<String, ProvenFence> byTest = new HashMap<>();
    private final Map<Place, List<ProvenFence>> byStart = new HashMap<>();

    FenceIndex(FenceMap map) {
        for (ProvenFence fence : map.fences()) {
            bySource.computeIfAbsent(fence.source(), key -> new ArrayList<>()).add(fence);
            byStart.computeIfAbsent(fence.start(), key -> new ArrayList<>()).add(fence);
            if (!fence.testClass().isEmpty()) {
                byTest.putIfAbsent(key(fence.testClass(), fence.testMethod()), fence);
            }
        }
    }

    private static String key(String testClass, String method) {
        return testClass + "#" + method;
    }

    /** Those that one generated source was made of, in the order of reading. */
    List<ProvenFence> in(String source) {
        return bySource.getOrDefault(source, List.of());
    }

    /** The one that a test was made of. */
    Optional<ProvenFence> of(String testClass, String method) {
        return Optional.ofNullable(byTest.get(key(testClass, method)));
    }

    /** The one that starts at a place; nothing where it has changed since. */
    Optional<ProvenFence> at(Place start, String digest) {
        return byStart.getOrDefault(start, List.of()).stream()
                .filter(fence -> fence.digest().equals(digest))
                .findFirst();
    }
}
