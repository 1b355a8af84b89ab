package dev.recto.pages;

import dev.recto.book.Page.Kind;
import dev.recto.evidence.Sheets;
import dev.recto.evidence.Sheets.Declared;
import dev.recto.text.ElementName;
import java.util.List;

/** What a page is made from. */
public sealed interface PageSource permits PageSource.ChapterSource, PageSource.PartSource, MarkdownPage {

    /** What the reader knows it as. */
    Kind kind();

    /** Its page as the author wants it, before its place in the book is known. */
    Plan plan();

    /**
     * A chapter before its page is made.
     *
     * @param type the type that carries {@code @Chapter}
     * @param entries everything else that its page explains, in reading order: the chapter's own file, other main sources,
     *     tests
     */
    record ChapterSource(Declared type, List<Declared> entries) implements PageSource {

        @Override
        public Kind kind() {
            return Kind.CHAPTER;
        }

        @Override
        public Plan plan() {
            return Plan.of(this, type, type.file().sheet().packageName());
        }
    }

    /**
     * The page that opens a part.
     *
     * @param declared the package that stands for the part
     */
    record PartSource(Declared declared) implements PageSource {

        @Override
        public Kind kind() {
            return Kind.PART;
        }

        @Override
        public Plan plan() {
            return Plan.of(this, declared, declared.declaration().id());
        }

        /** The plans of all parts: of the packages that carry {@code @Chapter}. */
        public static List<Plan> plans(Sheets sheets) {
            return sheets.declarations().stream()
                    .filter(declared -> declared.declaration().kind() == ElementName.Kind.PACKAGE)
                    .filter(declared -> declared.declaration().chapter() != null)
                    .map(declared -> new PartSource(declared).plan())
                    .toList();
        }
    }
}
