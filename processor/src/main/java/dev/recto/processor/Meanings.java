package dev.recto.processor;

import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * What javac knows, as we ask it.
 *
 * @param elements javac's elements
 * @param ids names elements as sheets do
 * @param members finds members
 * @param heirs finds where members are documented
 */
record Meanings(Elements elements, Ids ids, Members members, Heirs heirs) {

    static Meanings of(Elements elements, Types types) {
        Ids ids = new Ids(elements, types);
        return new Meanings(elements, ids, new Members(types, ids), new Heirs(elements, types));
    }

    /** The names that prose on a declaration can use. */
    ElementNames names(Imports imports, Element place) {
        return new ElementNames(this, imports, place);
    }
}
