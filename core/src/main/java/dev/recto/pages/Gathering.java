package dev.recto.pages;

import dev.recto.evidence.Sheets.Declared;
import dev.recto.pages.NamedTypes.Named;
import dev.recto.pages.PageSource.ChapterSource;
import dev.recto.pages.PageSource.PageChapter;
import dev.recto.pages.PageSource.TypeChapter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;

/** A chapter whose elements are being gathered. */
abstract sealed class Gathering {

    private final List<Named> types;
    private final List<String> ids;
    private final List<Declared> entries = new ArrayList<>();

    private Gathering(List<Named> types) {
        this.types = types;
        this.ids = types.stream().map(Named::id).toList();
    }

    /** The types that it names, in the order in which they are read. */
    List<Named> types() {
        return types;
    }

    /** Its elements so far, main sources before tests. */
    List<Declared> entries() {
        return entries;
    }

    /** Ids of the types that are its own whatever they say. */
    abstract List<String> claims();

    /** Whether a type comes first where no other order is said. */
    abstract boolean leads(Declared type);

    /** The chapter, given how to come from an element to the outermost type around it. */
    ChapterSource source(UnaryOperator<Declared> topLevel) {
        return source(entries.stream()
                .sorted(Comparator.comparingInt(entry -> rank(topLevel.apply(entry))))
                .toList());
    }

    abstract ChapterSource source(List<Declared> ordered);

    private int rank(Declared type) {
        int named = ids.indexOf(type.declaration().id());
        if (named >= 0) {
            return named;
        }
        return leads(type) ? -1 : ids.size();
    }

    /** That of a type with {@code @Chapter}. */
    static final class OfType extends Gathering {

        private final Declared type;

        OfType(Declared type, List<Named> types) {
            super(types);
            this.type = type;
        }

        @Override
        List<String> claims() {
            return List.of(type.declaration().id());
        }

        @Override
        boolean leads(Declared other) {
            boolean named = types().stream()
                    .anyMatch(each -> each.id().equals(type.declaration().id()));
            return !named && other.file().equals(type.file());
        }

        @Override
        ChapterSource source(List<Declared> ordered) {
            return new TypeChapter(type, ordered);
        }
    }

    /** That of a Markdown page, to which the types belong that it names. */
    static final class OfPage extends Gathering {

        private final MarkdownPage page;

        OfPage(MarkdownPage page, List<Named> types) {
            super(types);
            this.page = page;
        }

        @Override
        List<String> claims() {
            return types().stream().map(Named::id).toList();
        }

        @Override
        boolean leads(Declared type) {
            return false;
        }

        @Override
        ChapterSource source(List<Declared> ordered) {
            return new PageChapter(page, types().stream().map(Named::type).toList(), ordered);
        }
    }
}
