package dev.recto.engine;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value that is made when it is first asked for, and once.
 *
 * @param <T> its type
 */
final class Once<T> implements Supplier<T> {

    private final Supplier<T> making;
    private @Nullable T made;

    private Once(Supplier<T> making) {
        this.making = making;
    }

    static <T> Supplier<T> of(Supplier<T> making) {
        return new Once<>(making);
    }

    @Override
    public T get() {
        T now = made == null ? making.get() : made;
        made = now;
        return now;
    }
}
