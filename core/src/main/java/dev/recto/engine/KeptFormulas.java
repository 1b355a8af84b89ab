package dev.recto.engine;

import dev.recto.maths.Kept;
import dev.recto.store.Store;
import dev.recto.text.Digest;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The formulas of a book as they were read last, in a store: what reads them takes longer to load than they take to be read. */
final class KeptFormulas implements Kept {

    private static final String NAME = "formulas.json";

    private final Store store;
    private final String code;
    private final Map<String, String> before;
    private final Map<String, String> used = new TreeMap<>();

    /**
     * As it is written.
     *
     * @param code digest of the code that read them; null in what something else has written
     */
    private record File(@Nullable String code, @Nullable Map<String, String> formulas) {}

    private KeptFormulas(Store store, String code, Map<String, String> before) {
        this.store = store;
        this.code = code;
        this.before = before;
    }

    /** Those that the same code has read. */
    static KeptFormulas in(Store store, String code) {
        Optional<File> file = store.get(NAME, File.class).filter(kept -> code.equals(kept.code()));
        return new KeptFormulas(
                store, code, file.map(File::formulas).filter(Objects::nonNull).orElse(Map.of()));
    }

    @Override
    public Optional<String> find(String tex, boolean display) {
        Optional<String> found = Optional.ofNullable(before.get(key(tex, display)));
        found.ifPresent(mathml -> keep(tex, display, mathml));
        return found;
    }

    @Override
    public void keep(String tex, boolean display, String mathml) {
        used.put(key(tex, display), mathml);
    }

    private static String key(String tex, boolean display) {
        return Digest.of(tex) + (display ? " display" : "");
    }

    /** Puts those of this book in the place of those before. What cannot be kept is read again. */
    void keep() {
        if (!used.equals(before)) {
            store.keep(NAME, new File(code, used));
        }
    }
}
