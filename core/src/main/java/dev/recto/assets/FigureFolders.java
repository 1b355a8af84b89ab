package dev.recto.assets;

import dev.recto.evidence.RanTest;
import dev.recto.evidence.Receipts;
import dev.recto.text.Digest;
import dev.recto.text.FileName;
import dev.recto.text.TestName;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The folder in the book of the files that a test published: by the test's short name, unless others have the same. */
public final class FigureFolders {

    private final Map<String, Set<String>> alike = new HashMap<>();

    /** @param receipts all tests that may publish files */
    public FigureFolders(Receipts receipts) {
        for (RanTest test : receipts.tests().values()) {
            alike.computeIfAbsent(folded(test.name()), key -> new HashSet<>())
                    .add(test.name().key());
        }
    }

    /** Such as {@code figures/ValueTest.graph/}; with a digest of the whole name behind it, where short names are not enough. */
    String of(TestName test) {
        boolean alone = alike.getOrDefault(folded(test), Set.of()).size() < 2;
        String name = alone ? test.shortName() : test.shortName() + "-" + Digest.brief(test.key());
        return "figures/" + FileName.safe(name) + "/";
    }

    private static String folded(TestName test) {
        return FileName.folded(test.shortName());
    }
}
