package dev.recto.processor;

import dev.recto.prose.Names.Resolution;
import dev.recto.sheet.BlockTag.Kind;
import java.util.List;
import javax.lang.model.element.ExecutableElement;

/** A part of a method's doc comment that another method's can take over, where that overrides it. */
sealed interface CommentPart {

    /**
     * What it is in a comment; blank parts are left out.
     *
     * @param method the method that the comment is of
     * @param names what names in it mean
     */
    List<TracedText> in(DocComment comment, ExecutableElement method, ElementNames names);

    /** The description. */
    record Description() implements CommentPart {
        @Override
        public List<TracedText> in(DocComment comment, ExecutableElement method, ElementNames names) {
            return said(List.of(comment.text()));
        }
    }

    /** What is said of the value that is returned. */
    record Returned() implements CommentPart {
        @Override
        public List<TracedText> in(DocComment comment, ExecutableElement method, ElementNames names) {
            return said(
                    RawBlockTag.of(comment, Kind.RETURN).map(RawBlockTag::body).toList());
        }
    }

    /**
     * What is said of a parameter, which the methods may call differently.
     *
     * @param index which of the method's, from 0
     * @param ofType whether it is one of the type parameters
     */
    record Parameter(int index, boolean ofType) implements CommentPart {

        /** The parameter that a block tag names. */
        static CommentPart of(String name, ExecutableElement method) {
            boolean ofType = name.startsWith("<");
            return new Parameter(names(method, ofType).indexOf(name), ofType);
        }

        private static List<String> names(ExecutableElement method, boolean ofType) {
            return ofType
                    ? method.getTypeParameters().stream()
                            .map(each -> "<" + each.getSimpleName() + ">")
                            .toList()
                    : method.getParameters().stream()
                            .map(each -> each.getSimpleName().toString())
                            .toList();
        }

        @Override
        public List<TracedText> in(DocComment comment, ExecutableElement method, ElementNames names) {
            List<String> known = names(method, ofType);
            return said(RawBlockTag.of(comment, Kind.PARAM)
                    .filter(tag -> index >= 0 && known.indexOf(tag.name()) == index)
                    .map(RawBlockTag::words)
                    .toList());
        }
    }

    /**
     * All that is said of an exception.
     *
     * @param type its id, or what it is called where it has none
     */
    record Thrown(String type) implements CommentPart {

        /** The exception that a block tag names. */
        static CommentPart of(String name, ElementNames names) {
            return new Thrown(id(name, names));
        }

        private static String id(String name, ElementNames names) {
            return names.resolve(name) instanceof Resolution.Found found
                    ? found.target().id()
                    : name;
        }

        @Override
        public List<TracedText> in(DocComment comment, ExecutableElement method, ElementNames names) {
            return said(RawBlockTag.of(comment, Kind.THROWS)
                    .filter(tag -> type.equals(id(tag.name(), names)))
                    .map(RawBlockTag::words)
                    .toList());
        }
    }

    private static List<TracedText> said(List<TracedText> texts) {
        return texts.stream().filter(text -> !text.toString().isBlank()).toList();
    }
}
