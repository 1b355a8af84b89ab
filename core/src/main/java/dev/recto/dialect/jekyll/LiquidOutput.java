package dev.recto.dialect.jekyll;

import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What {@code {{ value | filter: argument }}} comes to: jekyll/jekyll 202df57, docs/_docs/liquid/filters.md. */
final class LiquidOutput {

    private static final Pattern BAR = Pattern.compile("\\|(?=(?:[^\"']*[\"'][^\"']*[\"'])*[^\"']*$)");
    private static final Pattern COMMA = Pattern.compile(",(?=(?:[^\"']*[\"'][^\"']*[\"'])*[^\"']*$)");

    private LiquidOutput() {}

    /** The value of an expression. */
    static LiquidValue of(String expression, LiquidScope scope) {
        String[] parts = BAR.split(expression, -1);
        LiquidValue value = scope.value(parts[0].strip());
        for (int i = 1; i < parts.length && !(value instanceof LiquidValue.Unknown); i++) {
            value = filtered(value, parts[i].strip(), scope);
        }
        return value;
    }

    private static LiquidValue filtered(LiquidValue value, String filter, LiquidScope scope) {
        int colon = filter.indexOf(':');
        String name = colon < 0 ? filter : filter.substring(0, colon).strip();
        String[] arguments = colon < 0 ? new String[0] : COMMA.split(filter.substring(colon + 1), -1);
        String[] texts = new String[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            Optional<String> text = scope.value(arguments[i].strip()).asText();
            if (text.isEmpty()) {
                return LiquidValue.UNKNOWN;
            }
            texts[i] = text.get();
        }
        if (name.equals("default") && texts.length > 0) {
            boolean none = value.asText().filter(text -> !text.isEmpty()).isEmpty();
            return none ? new LiquidValue.Text(texts[0]) : value;
        }
        UnaryOperator<String> operation = operation(name, texts);
        if (operation == null) {
            return LiquidValue.UNKNOWN;
        }
        return value.asText()
                .<LiquidValue>map(text -> new LiquidValue.Text(operation.apply(text)))
                .orElse(value);
    }

    private static @Nullable UnaryOperator<String> operation(String name, String[] with) {
        return switch (with.length) {
            case 0 -> plain(name);
            case 1 ->
                switch (name) {
                    case "append" -> text -> text + with[0];
                    case "prepend" -> text -> with[0] + text;
                    case "remove" -> text -> text.replace(with[0], "");
                    default -> null;
                };
            case 2 -> name.equals("replace") ? text -> text.replace(with[0], with[1]) : null;
            default -> null;
        };
    }

    private static @Nullable UnaryOperator<String> plain(String name) {
        return switch (name) {
            case "relative_url", "absolute_url", "escape", "uri_escape", "xml_escape", "markdownify", "smartify" ->
                UnaryOperator.identity();
            case "strip" -> String::strip;
            case "downcase" -> text -> text.toLowerCase(Locale.ROOT);
            case "upcase" -> text -> text.toUpperCase(Locale.ROOT);
            case "capitalize" ->
                text -> text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
            case "strip_html" -> text -> text.replaceAll("<[^>]*>", "");
            case "strip_newlines" -> text -> text.replace("\n", "");
            default -> null;
        };
    }
}
