package dev.recto.html;

import dev.recto.book.Page;
import dev.recto.html.PageDrawing.AuthoredLink;
import dev.recto.html.PageDrawing.Bound;
import dev.recto.html.Surroundings.Question;
import dev.recto.html.prose.RenderedProse.Heading;
import dev.recto.store.Content;
import dev.recto.store.Parcel;
import dev.recto.store.Shelf;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Drawings of earlier weaves. One is taken only where the book still answers all that it asked as it did then. */
final class KeptDrawings {

    private final Shelf shelf;

    KeptDrawings(Shelf shelf) {
        this.shelf = shelf;
    }

    /** @param answer null where the book had none */
    private record Answer(Question question, @Nullable String answer) {}

    /** A page but for its files; of what it is apart from the site the HTML is the last content. */
    private record KeptPage(
            List<Answer> asked,
            List<String> files,
            KeptWords words,
            List<Heading> headings,
            List<String> anchors,
            List<AuthoredLink> links,
            SortedMap<String, String> cited,
            int unverified,
            @Nullable KeptBound bound) {}

    private record KeptBound(List<String> fragments, Map<String, String> proofs) {}

    private record KeptSource(List<Answer> asked, List<String> files) {}

    /** The drawing of a page that is kept by a key. */
    Optional<PageDrawing> page(String key, Page page, Surroundings book) {
        Optional<Parcel> parcel = shelf.get(key);
        return parcel.flatMap(found -> found.described(KeptPage.class))
                .filter(kept -> stands(kept.asked(), book))
                .map(kept -> drawing(kept, page, parcel.get().contents()));
    }

    private static PageDrawing drawing(KeptPage kept, Page page, List<Content> contents) {
        KeptBound bound = kept.bound();
        return new PageDrawing(
                files(kept.files(), contents),
                kept.words().on(page),
                kept.headings(),
                new TreeSet<>(kept.anchors()),
                kept.links(),
                kept.cited(),
                kept.unverified(),
                bound == null
                        ? null
                        : new Bound(
                                Set.copyOf(bound.fragments()),
                                new String(contents.get(contents.size() - 1).bytes(), StandardCharsets.UTF_8),
                                bound.proofs()),
                List.of());
    }

    /** Keeps the drawing of a page, unless something is wrong with it: that is told anew in each weave. */
    void keep(String key, PageDrawing drawn, Asked asked) {
        if (!drawn.problems().isEmpty()) {
            return;
        }
        Bound bound = drawn.bound();
        List<Content> contents = contents(drawn.files());
        if (bound != null) {
            contents.add(Content.of(bound.html().getBytes(StandardCharsets.UTF_8)));
        }
        KeptWords.of(drawn.words())
                .map(words -> new KeptPage(
                        answers(asked),
                        addresses(drawn.files()),
                        words,
                        drawn.headings(),
                        List.copyOf(drawn.anchors()),
                        drawn.links(),
                        drawn.cited(),
                        drawn.unverified(),
                        bound == null
                                ? null
                                : new KeptBound(
                                        bound.fragments().stream().sorted().toList(), bound.proofs())))
                .ifPresent(kept -> shelf.put(key, Parcel.of(kept, contents)));
    }

    /** The files of a source that are kept by a key. */
    Optional<List<DrawnFile>> source(String key, Surroundings book) {
        Optional<Parcel> parcel = shelf.get(key);
        return parcel.flatMap(found -> found.described(KeptSource.class))
                .filter(kept -> stands(kept.asked(), book))
                .map(kept -> files(kept.files(), parcel.get().contents()));
    }

    /** Keeps the files of a source. */
    void keep(String key, List<DrawnFile> files, Asked asked) {
        KeptSource kept = new KeptSource(answers(asked), addresses(files));
        shelf.put(key, Parcel.of(kept, contents(files)));
    }

    private static boolean stands(List<Answer> asked, Surroundings book) {
        return asked.stream().allMatch(each -> book.answer(each.question()).equals(Optional.ofNullable(each.answer())));
    }

    private static List<Answer> answers(Asked asked) {
        return asked.answers().entrySet().stream()
                .map(each -> new Answer(each.getKey(), each.getValue().orElse(null)))
                .toList();
    }

    private static List<String> addresses(List<DrawnFile> files) {
        return files.stream().map(DrawnFile::address).toList();
    }

    private static List<Content> contents(List<DrawnFile> files) {
        List<Content> contents = new ArrayList<>();
        files.forEach(file -> contents.add(file.content()));
        return contents;
    }

    private static List<DrawnFile> files(List<String> addresses, List<Content> contents) {
        List<DrawnFile> files = new ArrayList<>();
        for (int i = 0; i < addresses.size(); i++) {
            files.add(new DrawnFile(addresses.get(i), contents.get(i)));
        }
        return files;
    }
}
