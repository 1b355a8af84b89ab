import static java.lang.Math.*;
import static java.util.Map.Entry;
import static java.util.Map.entry;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;

@Annotated.Many({@Annotated.One(value = "a", type = String.class), @Annotated.One("b")})
@SuppressWarnings("unused")
class Annotated {

    static final String NAME = "name";

    @Retention(RetentionPolicy.RUNTIME)
    @interface Many {
        One[] value() default {};
    }

    @Target({ElementType.TYPE_USE, ElementType.METHOD})
    @interface One {
        String value();

        Class<?> type() default Object.class;
    }

    @Deprecated(since = "1")
    @One(NAME)
    static Entry<String, Double> sum(int... numbers) {
        List<@One("use") String> list = List.of();
        double most = max(numbers[0], PI);
        int[] copy = numbers.clone();
        return entry(NAME + int.class + int[].class, most + sum(1, 2).getValue() + copy.length);
    }
}
