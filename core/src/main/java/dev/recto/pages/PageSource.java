package dev.recto.pages;

import dev.recto.book.Page.Kind;
import dev.recto.evidence.BookModule;
import dev.recto.evidence.SheetFile;
import dev.recto.evidence.Sheets;
import dev.recto.evidence.Sheets.Declared;
import dev.recto.sheet.Heading;
import dev.recto.text.ElementName;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a page is made from. */
public sealed interface PageSource
        permits PageSource.ChapterSource,
                PageSource.PartSource,
                PageSource.WrittenPart,
                PageSource.MenuPart,
                MarkdownPage {

    /** What the reader knows it as. */
    Kind kind();

    /** The module that it belongs to. */
    BookModule module();

    /** Its page as the author wants it, before its place in the book is known. */
    Plan plan();

    /** The Markdown page that it is written on; empty where Java carries it. */
    default Optional<MarkdownPage> page() {
        return Optional.empty();
    }

    /** Whether there is a page: a part may be a title alone. */
    default boolean hasPage() {
        return true;
    }

    /** A chapter before its page is made. */
    sealed interface ChapterSource extends PageSource permits TypeChapter, PageChapter {

        /** Everything besides what opens it that its page explains, in reading order, tests after the rest. */
        List<Declared> entries();

        /** The types that belong to it whatever they say: its own, or those that its page names. */
        List<Declared> types();

        /** The files that it accounts for, its own first. */
        default List<SheetFile> files() {
            Set<SheetFile> files = new LinkedHashSet<>();
            Stream.concat(types().stream(), entries().stream()).forEach(declared -> files.add(declared.file()));
            return List.copyOf(files);
        }

        @Override
        default Kind kind() {
            return Kind.CHAPTER;
        }
    }

    /**
     * A chapter that a type opens.
     *
     * @param type the type that carries {@code @Chapter}
     * @param entries as a chapter has them, the chapter's own file first where its author says no other order
     */
    record TypeChapter(Declared type, List<Declared> entries) implements ChapterSource {

        @Override
        public BookModule module() {
            return type.file().module();
        }

        @Override
        public List<Declared> types() {
            return List.of(type);
        }

        @Override
        public Plan plan() {
            return Plan.of(this, type, type.file().sheet().packageName());
        }
    }

    /**
     * A chapter that a Markdown page opens.
     *
     * @param written the page
     * @param types those that it names
     * @param entries as a chapter has them
     */
    record PageChapter(MarkdownPage written, List<Declared> types, List<Declared> entries) implements ChapterSource {

        @Override
        public BookModule module() {
            return written.module();
        }

        @Override
        public Optional<MarkdownPage> page() {
            return Optional.of(written);
        }

        @Override
        public Plan plan() {
            return written.plan(this);
        }
    }

    /**
     * The page that opens a part.
     *
     * @param declared the package that stands for the part
     */
    record PartSource(Declared declared) implements PageSource {

        @Override
        public BookModule module() {
            return declared.file().module();
        }

        @Override
        public Kind kind() {
            return Kind.PART;
        }

        @Override
        public Plan plan() {
            return Plan.of(this, declared, declared.declaration().id());
        }

        @Override
        public boolean hasPage() {
            return declared.declaration().explanation() != null;
        }

        /** The plans of all parts that packages with {@code @Chapter} open. */
        public static List<Plan> plans(Sheets sheets) {
            return sheets.declarations().stream()
                    .filter(declared -> declared.declaration().kind() == ElementName.Kind.PACKAGE)
                    .filter(declared -> declared.declaration().chapter() != null)
                    .map(declared -> new PartSource(declared).plan())
                    .toList();
        }
    }

    /**
     * A part that a Markdown page opens, by the name of its own title as its part.
     *
     * @param written the page, which may have no words
     */
    record WrittenPart(MarkdownPage written) implements PageSource {

        @Override
        public BookModule module() {
            return written.module();
        }

        @Override
        public Kind kind() {
            return Kind.PART;
        }

        @Override
        public Optional<MarkdownPage> page() {
            return Optional.of(written);
        }

        @Override
        public Plan plan() {
            return written.plan(this);
        }

        @Override
        public boolean hasPage() {
            return written.document().getFirstChild() != null;
        }
    }

    /**
     * A part that the menu of another system's site names, and that no page opens.
     *
     * @param first the first of its pages
     */
    record MenuPart(MarkdownPage first) implements PageSource {

        @Override
        public BookModule module() {
            return first.module();
        }

        @Override
        public Kind kind() {
            return Kind.PART;
        }

        @Override
        public Plan plan() {
            Plan plan = first.plan();
            return new Plan(
                    this, Heading.titled(first.front().part()), plan.order(), "", plan.address(), plan.place(), false);
        }

        @Override
        public boolean hasPage() {
            return false;
        }
    }
}
