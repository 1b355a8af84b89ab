package dev.recto.sheet;

import dev.recto.prose.Summary;
import dev.recto.text.ElementName.Kind;
import dev.recto.text.Span;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A package, type or member as the source declares it, with what its annotations say of it.
 *
 * @param id {@code shop.Cart}, {@code shop.Cart.Line} (canonical), {@code shop.Cart#add(java.lang.String,int)} (erased
 *     parameter types), {@code shop.Cart#Cart()} (constructor), {@code shop.Cart#total} (field); the name of a package
 * @param kind what it is
 * @param owner id of the enclosing type; null for packages and top-level types
 * @param binaryName binary name of the type itself, or of the type that a member stands in; empty for packages
 * @param name the simple name
 * @param span the declaration with modifiers and annotations, without its doc comment
 * @param nameOffset where the name stands
 * @param body the body with its braces; null where there is none
 * @param elided annotations of {@code dev.recto} on it, which no listing shows
 * @param docComment the doc comment with its marks; null where there is none
 * @param summary the first sentence, as plain words, of its doc comment; null where that says no word, and where it is its
 *     explanation, whose words are in the sheet
 * @param chapter what {@code @Chapter} says; null where it is not one
 * @param explanation what {@code @Explain} says; null where it is not explained
 * @param example what {@code @Example} says; null where it is none
 * @param excuse the reason that {@code @Unverified} gives; null where it gives none
 * @param constant value of a constant variable, as Java would print it; null where it is none
 */
public record Declaration(
        String id,
        Kind kind,
        @Nullable String owner,
        String binaryName,
        String name,
        Span span,
        int nameOffset,
        @Nullable Span body,
        List<Span> elided,
        @Nullable Span docComment,
        @Nullable String summary,
        @Nullable ChapterMark chapter,
        @Nullable Explanation explanation,
        @Nullable ExampleMark example,
        @Nullable String excuse,
        @Nullable String constant) {

    /** The first sentence, as plain words, of its doc comment or, where that says no word, of its explanation. */
    public Optional<String> firstSentence() {
        return summary == null && explanation != null ? Summary.of(explanation.prose()) : Optional.ofNullable(summary);
    }

    /**
     * What {@code @Chapter} says.
     *
     * @param heading what it says about the page
     * @param order the place among its siblings
     * @param draft whether the page is checked but not published
     * @param types the types that are read first, in their order
     * @param offset where the annotation starts in the source
     */
    public record ChapterMark(Heading heading, int order, boolean draft, List<NamedType> types, int offset) {}

    /**
     * A type that an annotation names.
     *
     * @param id its id, as declarations have it
     * @param offset where it is named in the source
     */
    public record NamedType(String id, int offset) {}

    /**
     * What {@code @Example} says.
     *
     * @param prints what the method must print; null where not given
     * @param offset where the annotation starts in the source
     */
    public record ExampleMark(@Nullable String prints, int offset) {}
}
