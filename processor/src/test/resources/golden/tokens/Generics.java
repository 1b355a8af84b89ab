import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

class Generics<T extends Comparable<T> & Serializable, E extends Exception> {

    private final List<? extends T> read = new ArrayList<T>();
    private final List<? super T> written = new ArrayList<>();
    static List<? super Integer>[] lists;

    <K, V extends List<? super K>> Map<K, ? extends V> turned(Map<? super K, V> map) throws E {
        var first = read.get(0);
        var any = written.get(0);
        var two = List.of(1, "a");
        two.get(0).hashCode();
        Outer<String>.Inner inner = new Outer<String>().new Inner();
        return Map.<K, V>of(null, inner.make(map.get(null)));
    }

    static class Outer<A> {
        class Inner {
            <B> B make(B b) {
                return b;
            }
        }
    }
}
