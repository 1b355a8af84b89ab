package dev.recto.dialect;

import java.util.List;

/**
 * A construct that its system finds by a name, and whose form is the same whatever the name: an include, a tag, a shortcode,
 * a directive or a role. The reader of the form finds the call; the rule says how the one grammar writes it.
 */
public interface NamedRule extends DialectRule {

    /** The form that it is called in, as messages name it: {@code include}, {@code shortcode}, {@code directive} … */
    String form();

    /** The names that it is called by. */
    List<String> names();

    /** Whether it goes on to a mark of its own that ends it. */
    default boolean hasBody() {
        return false;
    }

    /** Whether it can do with such a mark of its own and without. */
    default boolean mayHaveBody() {
        return hasBody();
    }

    /** Says how a call is written in the one grammar, or why it cannot be. */
    void write(Call call, Edits edits);

    /** The same of a call that a reader of the form found, which counts it. */
    default void meet(Call call, Edits edits) {
        edits.construct(form() + " " + call.name(), call.open().start(), () -> write(call, edits));
    }
}
