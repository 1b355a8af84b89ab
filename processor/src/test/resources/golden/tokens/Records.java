import java.lang.annotation.ElementType;
import java.lang.annotation.Target;

record Records(int low, @Marked @Read String... names) implements Comparable<Records> {

    static final Records NONE = new Records(0);

    Records {
        if (low < 0) {
            low = -low;
        }
    }

    Records(String name) {
        this(1, name);
    }

    @Override
    public int compareTo(Records other) {
        return low() - other.low + names.length + names().length;
    }

    @Target(ElementType.METHOD)
    @interface Read {}

    @Target({ElementType.RECORD_COMPONENT, ElementType.PARAMETER})
    @interface Marked {}
}
