package dev.recto.processor;

import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import dev.recto.sheet.Referent;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import javax.tools.JavaFileObject;
import org.jspecify.annotations.Nullable;

/**
 * What javac knows, as we ask it, and what it has told before: a project's files name the same things again and again.
 *
 * @param trees what javac made of its trees
 * @param elements javac's elements
 * @param modules finds modules and what they export
 * @param ids names elements as sheets do
 * @param members finds members
 * @param inheritors finds where members are documented
 * @param texts the project's sources
 * @param written finds methods where they are written
 * @param named what full names stand for
 * @param surroundings takes note of what is asked
 * @param referents elements that other files can name too, as sheets tell of them
 */
record JavacLookups(
        Trees trees,
        Elements elements,
        Modules modules,
        Ids ids,
        Members members,
        VisibleInheritors inheritors,
        SourceTexts texts,
        WrittenMethods written,
        Map<String, Optional<Element>> named,
        Surroundings surroundings,
        IdentityHashMap<Element, Referent> referents) {

    /** @param sources the files that are compiled, by the full names of their top-level types */
    static JavacLookups of(JavacTask task, Map<String, JavaFileObject> sources) {
        Trees trees = Trees.instance(task);
        Elements elements = task.getElements();
        Types types = task.getTypes();
        Surroundings surroundings = new Surroundings(elements, types);
        Ids ids = new Ids(elements, types, surroundings);
        SourceTexts texts = new SourceTexts(sources);
        return new JavacLookups(
                trees,
                elements,
                new Modules(elements, ids, surroundings),
                ids,
                new Members(types, ids, surroundings),
                new VisibleInheritors(trees, elements, types, surroundings),
                texts,
                new WrittenMethods(texts),
                new HashMap<>(),
                surroundings,
                new IdentityHashMap<>());
    }

    /** The names that prose on a declaration can use. */
    ElementNames names(ParsedTree tree, Element place) {
        return new ElementNames(this, tree, place);
    }

    /** The type or package of a full name; null where there is none. */
    @Nullable
    Element typeOrPackage(String name) {
        return named.computeIfAbsent(name, each -> {
                    Element type = elements.getTypeElement(each);
                    return Optional.ofNullable(type == null ? elements.getPackageElement(each) : type);
                })
                .orElse(null);
    }
}
