package dev.recto.attest;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Makes sure that JSON left no component of a record out, for Gson leaves null what it does not find. */
final class Complete {

    /** The one component that may be missing: that of a listing that was not cut from a source. */
    private static final String OPTIONAL = "recipe";

    private Complete() {}

    /** @throws IllegalArgumentException naming the first component, at any depth, that is missing */
    static void require(Record record) {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            Object value = value(record, component);
            if (value == null && !OPTIONAL.equals(component.getName())) {
                throw new IllegalArgumentException(component.getName() + " is missing");
            }
            requireInside(value, component.getName());
        }
    }

    private static void requireInside(@Nullable Object value, String name) {
        if (value instanceof Record inner) {
            require(inner);
        } else if (value instanceof Collection<?> members) {
            for (Object member : members) {
                if (member == null) {
                    throw new IllegalArgumentException("a member of " + name + " is missing");
                }
                requireInside(member, name);
            }
        }
    }

    private static @Nullable Object value(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
    }
}
