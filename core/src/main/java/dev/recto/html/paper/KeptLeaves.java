package dev.recto.html.paper;

import dev.recto.html.leaf.Leaf;
import dev.recto.html.leaf.Leaves;
import dev.recto.html.leaf.Leaves.Found;
import dev.recto.store.Content;
import dev.recto.store.Fingerprints;
import dev.recto.store.Parcel;
import dev.recto.store.Shelf;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The leaves that earlier weaves set. One is taken only where its links still lead where they led then. */
public final class KeptLeaves {

    private static final Fingerprints FINGERPRINTS = new Fingerprints(UnaryOperator.identity());

    private final Shelf shelf;
    private final String code;

    /** @param code digest of the code that sets leaves */
    public KeptLeaves(Shelf shelf, String code) {
        this.shelf = shelf;
        this.code = code;
    }

    /** What a leaf is set from, besides where its links lead. */
    private record Inputs(String code, String version, int number, String label, String address, String html) {}

    /** @param found null where a link leads nowhere */
    private record Answer(String href, @Nullable Found found) {}

    private record Kept(List<Answer> asked, List<String> outside) {}

    /** A leaf as an earlier weave set it, or as it is set now and kept for the next. */
    PaperLeaf of(Leaf leaf, Leaves others) {
        Inputs inputs = new Inputs(
                code,
                Runtime.version().toString(),
                leaf.number(),
                leaf.label(),
                leaf.page().address(),
                leaf.html());
        Optional<String> key = FINGERPRINTS.of(inputs);
        return key.flatMap(digest -> kept(digest, leaf, others)).orElseGet(() -> {
            Map<String, Optional<Found>> asked = new LinkedHashMap<>();
            PaperLeaf set = PaperLeaf.of(
                    leaf, (from, href) -> asked.computeIfAbsent(href, unknown -> others.find(from, unknown)));
            key.ifPresent(digest -> shelf.put(digest, parcel(set, asked)));
            return set;
        });
    }

    private Optional<PaperLeaf> kept(String key, Leaf leaf, Leaves others) {
        return shelf.get(key)
                .flatMap(parcel -> parcel.described(Kept.class)
                        .filter(kept -> kept.asked().stream()
                                .allMatch(each ->
                                        others.find(leaf, each.href()).equals(Optional.ofNullable(each.found()))))
                        .map(kept -> new PaperLeaf(html(parcel), kept.outside())));
    }

    private static String html(Parcel parcel) {
        return new String(parcel.contents().get(0).bytes(), StandardCharsets.UTF_8);
    }

    private static Parcel parcel(PaperLeaf set, Map<String, Optional<Found>> asked) {
        List<Answer> answers = asked.entrySet().stream()
                .map(each -> new Answer(each.getKey(), each.getValue().orElse(null)))
                .toList();
        Content html = Content.of(set.html().getBytes(StandardCharsets.UTF_8));
        return Parcel.of(new Kept(answers, set.outside()), List.of(html));
    }
}
