package dev.recto.dialect.jekyll;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a condition of Liquid holds, such as {@code page.toc and site.lang == "en"}: everything but {@code false} and nothing is
 * true (jekyll/jekyll 202df57, docs/_docs/liquid.md, and Shopify's "Truthy and falsy").
 */
final class LiquidCondition {

    private static final Pattern COMPARED =
            Pattern.compile("(.+?)\\s*(==|!=|<>|\\bcontains\\b)\\s*(.+)", Pattern.DOTALL);
    private static final Pattern JOINED = Pattern.compile("\\s+(and|or)\\s+(?=(?:[^\"']*[\"'][^\"']*[\"'])*[^\"']*$)");

    private LiquidCondition() {}

    /** Whether it holds; nothing where that is not known. */
    static Optional<Boolean> holds(String condition, LiquidScope scope) {
        Matcher joined = JOINED.matcher(condition);
        if (!joined.find()) {
            return single(condition.strip(), scope);
        }
        // Liquid reads from the right.
        Optional<Boolean> first = single(condition.substring(0, joined.start()).strip(), scope);
        Optional<Boolean> rest = holds(condition.substring(joined.end()), scope);
        boolean and = joined.group(1).equals("and");
        if (first.filter(yes -> yes != and).isPresent()
                || rest.filter(yes -> yes != and).isPresent()) {
            return Optional.of(!and);
        }
        return first.isPresent() && rest.isPresent() ? Optional.of(and) : Optional.empty();
    }

    private static Optional<Boolean> single(String condition, LiquidScope scope) {
        Matcher compared = COMPARED.matcher(condition);
        if (!compared.matches()) {
            return truth(scope.value(condition));
        }
        LiquidValue left = scope.value(compared.group(1).strip());
        LiquidValue right = value(compared.group(3).strip(), scope);
        if (left instanceof LiquidValue.Unknown || right instanceof LiquidValue.Unknown) {
            return Optional.empty();
        }
        if (compared.group(2).equals("contains")) {
            return Optional.of(left.asText()
                    .flatMap(text -> right.asText().map(text::contains))
                    .orElse(false));
        }
        return Optional.of(left.equals(right) == compared.group(2).equals("=="));
    }

    private static LiquidValue value(String name, LiquidScope scope) {
        return name.equals("nil") || name.equals("empty") || name.equals("blank")
                ? LiquidValue.NOTHING
                : scope.value(name);
    }

    private static Optional<Boolean> truth(LiquidValue value) {
        return value instanceof LiquidValue.Unknown
                ? Optional.empty()
                : Optional.of(
                        value.asText().filter(text -> !text.equals("false")).isPresent());
    }
}
