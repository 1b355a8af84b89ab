package dev.recto.dialect.front;

import dev.recto.dialect.DialectRule;
import dev.recto.dialect.Manuscript;
import dev.recto.dialect.front.Value.Field;
import java.util.List;

/** What one key of front matter means, or several that mean the same. */
public interface FrontKey extends DialectRule {

    /** Its names in lower case; of several that a page has the first one counts. */
    List<String> names();

    /** Says it in the book's own front matter. */
    void read(Field field, NativeFront front, Manuscript page);
}
