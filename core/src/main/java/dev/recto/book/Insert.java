package dev.recto.book;

import dev.recto.book.Book.Asset;
import dev.recto.text.TestName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an inline tag or a reference in prose came to. */
public sealed interface Insert
        permits Listing,
                ShownFence,
                Output,
                Insert.Figure,
                Formula,
                Citation,
                Exercise,
                Definition,
                Caption,
                Insert.Words,
                Insert.Reference,
                Insert.Contents,
                Insert.Children {

    /** Whether it stands by itself rather than in a line of words. */
    default boolean isBlock() {
        return true;
    }

    /** Asks a visitor about this kind of insert. */
    <R> R accept(Visitor<R> visitor);

    /**
     * What is to be done with each kind of insert: whoever draws inserts says it of all, or does not compile.
     *
     * @param <R> what comes of it
     */
    interface Visitor<R> {

        /** A listing. */
        R listing(Listing listing);

        /** Code in prose. */
        R fence(ShownFence fence);

        /** What a test printed. */
        R output(Output output);

        /** A picture, a table or a chart. */
        R figure(Figure figure);

        /** A formula. */
        R formula(Formula formula);

        /** Works that are cited. */
        R citation(Citation citation);

        /** The head of an exercise. */
        R exercise(Exercise exercise);

        /** A term where it is defined. */
        R definition(Definition definition);

        /** The number of a table. */
        R caption(Caption caption);

        /** Words. */
        R words(Words words);

        /** A name. */
        R reference(Reference reference);

        /** The contents of the page. */
        R contents(Contents contents);

        /** The pages of a part. */
        R children(Children children);
    }

    /**
     * Words in the line of the text, as they are.
     *
     * @param text the words
     * @param code whether they are set as code
     * @param origin where they come from, for the reader, such as {@code published by ValueTest.gradientsAgree}; may be
     *     empty
     */
    record Words(String text, boolean code, String origin) implements Insert {

        @Override
        public boolean isBlock() {
            return false;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.words(this);
        }
    }

    /**
     * A name, with a link where there is somewhere to go.
     *
     * @param label what the reader sees, as Markdown, set as code where {@code code}
     * @param href address and fragment in the book, or a web address; empty where the name is known but shown nowhere
     * @param title more about it, for a tool tip; may be empty
     * @param code whether the label is set as code
     * @param numbered whether the label is what the book calls something by its number, and no words of its author's
     */
    record Reference(String label, String href, String title, boolean code, boolean numbered) implements Insert {

        /** A name in words of the author's. */
        public Reference(String label, String href, String title, boolean code) {
            this(label, href, title, code, false);
        }

        @Override
        public boolean isBlock() {
            return false;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.reference(this);
        }
    }

    /** The contents of the page it stands on. */
    record Contents() implements Insert {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.contents(this);
        }
    }

    /** Links to the pages of the part that the page opens. */
    record Children(List<Reference> pages) implements Insert {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.children(this);
        }
    }

    /**
     * A picture, a table or a chart.
     *
     * @param asset the file
     * @param content what is shown of it
     * @param caption as plain text, shown below it and spoken in its place
     * @param number as shown to the reader, such as {@code 3.1}
     * @param anchor its fragment, unique on its page
     * @param test the test that published it; null for a file of the author's
     */
    record Figure(
            Asset asset,
            FigureContent content,
            String caption,
            String number,
            String anchor,
            @Nullable TestName test) implements Insert {

        /** Whether it is numbered among the tables. */
        public boolean isTable() {
            return content instanceof FigureContent.Values;
        }

        /** What the reader knows it as. */
        public Label label() {
            return new Label(isTable() ? Label.Kind.TABLE : Label.Kind.FIGURE, number);
        }

        @Override
        public <R> R accept(Insert.Visitor<R> visitor) {
            return visitor.figure(this);
        }
    }
}
