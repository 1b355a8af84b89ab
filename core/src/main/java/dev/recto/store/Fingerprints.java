package dev.recto.store;

import dev.recto.text.Digest;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.time.temporal.TemporalAccessor;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Digests of values by what they are made of: records of records, lists, sorted sets and maps, texts, numbers. Two values have the
 * same digest only if they are the same. A value that holds anything else has none, for nobody knows what counts of it.
 */
public final class Fingerprints {

    private static final ClassValue<Method[]> ACCESSORS = new ClassValue<>() {
        @Override
        protected Method[] computeValue(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            Method[] accessors = new Method[components.length];
            for (int i = 0; i < components.length; i++) {
                accessors[i] = components[i].getAccessor();
                accessors[i].setAccessible(true);
            }
            return accessors;
        }
    };

    private final UnaryOperator<Object> counted;
    private final Predicate<Record> apart;
    private final KnownDigests known;

    /** @param counted what counts of a value, which is the value itself but for those that only its user knows about */
    public Fingerprints(UnaryOperator<Object> counted) {
        this(counted, value -> false, new KnownDigests());
    }

    /**
     * Fingerprints in which large values are known by their own.
     *
     * @param counted what counts of a value, which is the value itself but for those that only its user knows about
     * @param apart whether a value never changes and is digested apart from what holds it
     * @param known the digests of those
     */
    public Fingerprints(UnaryOperator<Object> counted, Predicate<Record> apart, KnownDigests known) {
        this.counted = counted;
        this.apart = apart;
        this.known = known;
    }

    /** The digest of some values, one after the other; nothing where one holds what is not understood. */
    public Optional<String> of(Object... values) {
        Writer writer = new Writer();
        try {
            writer.list(List.of(values));
        } catch (UnsureException notUnderstood) {
            return Optional.empty();
        }
        return Optional.of(Digest.of(writer.out.bytes()));
    }

    /** Writes values so that from what is written they could be read again, in few bytes: each byte is digested. */
    private final class Writer {

        private final ShortBytes out = new ShortBytes();
        private final Map<String, Integer> texts = new HashMap<>();
        private final Map<Record, Integer> records = new IdentityHashMap<>();

        private void value(@Nullable Object given) throws UnsureException {
            Object value = given == null ? null : counted.apply(given);
            if (value == null) {
                out.add('0');
            } else if (value instanceof String text) {
                text(text);
            } else if (value instanceof Record is) {
                record(is);
            } else if (value instanceof Integer number) {
                out.add('i', number);
            } else if (value instanceof List<?> || value instanceof SortedSet<?>) {
                list((Collection<?>) value);
            } else if (value instanceof SortedMap<?, ?> map) {
                map(map);
            } else if (value instanceof Optional<?> optional) {
                list(optional.stream().toList());
            } else if (value instanceof OptionalInt optional) {
                number(optional);
            } else if (value instanceof Enum<?> constant) {
                out.add('e', constant.ordinal());
                text(constant.getDeclaringClass().getName());
            } else if (isPlain(value)) {
                named(value.getClass(), value.toString());
            } else {
                throw new UnsureException("nobody knows what counts of " + value.getClass());
            }
        }

        private void number(OptionalInt optional) {
            if (optional.isPresent()) {
                out.add('o', optional.getAsInt());
            } else {
                out.add('O');
            }
        }

        private static boolean isPlain(Object value) {
            return value instanceof Number
                    || value instanceof Boolean
                    || value instanceof Character
                    || value instanceof BitSet
                    || (value instanceof TemporalAccessor
                            && value.getClass().getName().startsWith("java.time."));
        }

        private void named(Class<?> type, String words) throws UnsureException {
            out.add('n');
            text(type.getName());
            text(words);
        }

        /** A text that was written before is told by its place among them. */
        private void text(String text) throws UnsureException {
            Integer before = texts.putIfAbsent(text, texts.size());
            if (before != null) {
                out.add('t', before);
            } else {
                out.add('T', text);
            }
        }

        /** A record that was written before is told by its place among them: a book says much again and again. */
        private void record(Record record) throws UnsureException {
            Integer before = records.putIfAbsent(record, records.size());
            if (before != null) {
                out.add('q', before);
            } else if (apart.test(record)) {
                out.add('d', digest(record));
            } else {
                components(record);
            }
        }

        private String digest(Record record) throws UnsureException {
            return known.of(record, () -> {
                Writer alone = new Writer();
                alone.components(record);
                return Digest.of(alone.out.bytes());
            });
        }

        private void components(Record record) throws UnsureException {
            out.add('r');
            text(record.getClass().getName());
            for (Method accessor : ACCESSORS.get(record.getClass())) {
                value(component(accessor, record));
            }
        }

        private static @Nullable Object component(Method accessor, Record record) {
            try {
                return accessor.invoke(record);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }

        void list(Collection<?> values) throws UnsureException {
            out.add('l', values.size());
            for (Object each : values) {
                value(each);
            }
        }

        private void map(SortedMap<?, ?> map) throws UnsureException {
            out.add('m', map.size());
            for (Map.Entry<?, ?> each : map.entrySet()) {
                value(each.getKey());
                value(each.getValue());
            }
        }
    }
}
