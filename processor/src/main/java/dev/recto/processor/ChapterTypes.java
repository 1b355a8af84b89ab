package dev.recto.processor;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.NewArrayTree;
import dev.recto.sheet.Declaration.NamedType;
import dev.recto.text.Fault;
import dev.recto.text.ProblemKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javax.lang.model.element.Element;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Reads the types that a {@code @Chapter} names, and says of those that cannot belong to it why. */
final class ChapterTypes {

    private static final String MEMBER = "types";

    private final ParsedTree source;
    private final JavacLookups lookups;
    private final Consumer<Fault> complaints;

    ChapterTypes(ParsedTree source, JavacLookups lookups, Consumer<Fault> complaints) {
        this.source = source;
        this.lookups = lookups;
        this.complaints = complaints;
    }

    /** The types in their order, without those that are refused; what javac does not know it refuses itself. */
    List<NamedType> read(AuthorAnnotation annotation, Element chapter) {
        List<Object> values = annotation.values(MEMBER);
        List<? extends ExpressionTree> written = written(annotation.expression(MEMBER));
        List<NamedType> named = new ArrayList<>();
        Set<Element> seen = new HashSet<>();
        for (int i = 0; i < Math.min(values.size(), written.size()); i++) {
            int offset = source.start(written.get(i));
            boolean known = values.get(i) instanceof TypeMirror type && type.getKind() != TypeKind.ERROR;
            Fault fault = known ? fault(values.get(i), chapter, seen, offset) : null;
            if (fault != null) {
                complaints.accept(fault);
            } else if (known && values.get(i) instanceof DeclaredType type) {
                named.add(new NamedType(lookups.ids().of(type.asElement()), offset));
            }
        }
        return List.copyOf(named);
    }

    private static List<? extends ExpressionTree> written(@Nullable ExpressionTree expression) {
        if (expression == null) {
            return List.of();
        }
        return expression instanceof NewArrayTree array ? array.getInitializers() : List.of(expression);
    }

    private static @Nullable Fault fault(Object value, Element chapter, Set<Element> seen, int offset) {
        if (chapter instanceof PackageElement) {
            return fault(offset, "a part has chapters, not types", "name the types in the @Chapter of a type");
        }
        if (!(value instanceof DeclaredType type) || !(type.asElement() instanceof TypeElement element)) {
            return fault(offset, "no source declares '" + value + "'", "name a type of the chapter");
        }
        String name = "'" + element.getSimpleName() + "'";
        if (element.getNestingKind() != NestingKind.TOP_LEVEL) {
            return fault(offset, name + " is read with the type around it", "name that type");
        }
        if (!seen.add(element)) {
            return fault(offset, name + " is named twice", "keep one");
        }
        return !element.equals(chapter) && isChapter(element)
                ? fault(offset, name + " is a chapter itself", "take it out")
                : null;
    }

    private static boolean isChapter(TypeElement element) {
        return element.getAnnotationMirrors().stream()
                .anyMatch(mirror -> mirror.getAnnotationType().toString().equals("dev.recto.Chapter"));
    }

    private static Fault fault(int offset, String message, String remedy) {
        return ProblemKind.MISPLACED_TYPE.at(offset, message, remedy);
    }
}
