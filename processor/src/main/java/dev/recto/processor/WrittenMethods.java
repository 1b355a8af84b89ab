package dev.recto.processor;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import dev.recto.text.JavaText;
import dev.recto.text.Lexer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/**
 * Finds methods of other files where they are written. Their files are parsed anew, once each: javac lets its own trees of them go
 * as soon as it has compiled them.
 */
final class WrittenMethods {

    private final SourceTexts texts;
    private final Map<String, Optional<File>> files = new HashMap<>();

    WrittenMethods(SourceTexts texts) {
        this.texts = texts;
    }

    /**
     * A file as it is written.
     *
     * @param tree what it parses into
     * @param parts finds the parts of its declarations
     */
    private record File(ParsedTree tree, DeclarationParts parts) {}

    /**
     * A method's doc comment.
     *
     * @param comment the comment
     * @param tree the file that it stands in
     */
    record Commented(DocComment comment, ParsedTree tree) {}

    /** The doc comment of a method; nothing where it has none, and where there is no source of it. */
    Optional<Commented> comment(ExecutableElement method) {
        String type = Ids.outermost(method).getQualifiedName().toString();
        return files.computeIfAbsent(type, name -> texts.of(name).map(WrittenMethods::read))
                .flatMap(file -> comment(method, file));
    }

    private static Optional<Commented> comment(ExecutableElement method, File file) {
        Tree declared = tree(method, file.tree());
        DocComment comment =
                declared == null ? null : file.parts().docComment(file.tree().start(declared));
        return Optional.ofNullable(comment).map(found -> new Commented(found, file.tree()));
    }

    private static File read(String text) {
        try {
            ParsedTree tree = ParsedTree.parse(text);
            JavaText java = JavaText.of(text);
            return new File(tree, new DeclarationParts(tree, java, Lexer.split(java)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Methods of a type that have one name and equally many parameters come in the same order from javac and in the source. */
    private static @Nullable Tree tree(ExecutableElement method, ParsedTree tree) {
        ClassTree type = type(method.getEnclosingElement(), tree);
        List<ExecutableElement> alike =
                ElementFilter.methodsIn(method.getEnclosingElement().getEnclosedElements()).stream()
                        .filter(each -> each.getSimpleName().equals(method.getSimpleName()))
                        .filter(each -> each.getParameters().size()
                                == method.getParameters().size())
                        .toList();
        List<Tree> written = new ArrayList<>();
        for (Tree member : type == null ? List.<Tree>of() : type.getMembers()) {
            if (member instanceof MethodTree each
                    && each.getName().contentEquals(method.getSimpleName())
                    && each.getParameters().size() == method.getParameters().size()) {
                written.add(each);
            }
        }
        int index = alike.indexOf(method);
        return index < written.size() ? written.get(index) : null;
    }

    private static @Nullable ClassTree type(Element declared, ParsedTree tree) {
        if (!(declared.getEnclosingElement() instanceof TypeElement around)) {
            return named(declared, tree.types());
        }
        ClassTree outer = type(around, tree);
        return outer == null ? null : named(declared, outer.getMembers());
    }

    private static @Nullable ClassTree named(Element declared, List<? extends Tree> among) {
        for (Tree each : among) {
            if (each instanceof ClassTree type && type.getSimpleName().contentEquals(declared.getSimpleName())) {
                return type;
            }
        }
        return null;
    }
}
