import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;

class Lambdas {

    Object all(List<String> words) {
        Function<String, Integer> length = String::length;
        Supplier<Lambdas> made = Lambdas::new;
        IntFunction<int[]> array = int[]::new;
        BiFunction<Integer, Integer, Integer> sum = (a, b) -> a + b;
        Function<String, String> typed = (final String word) -> word.strip();
        Function<String, String> inferred = (var word) -> word;
        Runnable run = () -> {
            int words2 = words.size();
            this.all(words.subList(0, words2));
        };
        Supplier<String> own = super::toString;
        var sorted = words.stream().sorted(Comparator.comparing(word -> word.charAt(0))).toList();
        return sorted.get(0).length();
    }
}
