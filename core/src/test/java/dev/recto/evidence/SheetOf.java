package dev.recto.evidence;

import dev.recto.sheet.Declaration;
import dev.recto.sheet.Declaration.ExampleMark;
import dev.recto.sheet.Sheet;
import dev.recto.sheet.Tokens;
import dev.recto.text.ElementName;
import dev.recto.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Sheets that hold examples and nothing else. */
public final class SheetOf {

    private final String packageName;
    private final List<Declaration> methods = new ArrayList<>();

    /** A sheet of a source in this package; empty for the unnamed one. */
    public SheetOf(String packageName) {
        this.packageName = packageName;
    }

    /** Adds an example to a type, such as {@code Cart} or {@code Cart.Line}. */
    public SheetOf example(String type, String method, @Nullable String prints) {
        return method(type, method, new ExampleMark(prints, 0));
    }

    /** Adds a method that is no example. */
    public SheetOf plain(String type, String method) {
        return method(type, method, null);
    }

    public Sheet sheet() {
        String source = packageName.isEmpty() ? "Cart.java" : packageName.replace('.', '/') + "/Cart.java";
        return new Sheet(
                Sheet.FORMAT_VERSION,
                source,
                packageName,
                "",
                "",
                methods,
                List.of(),
                Map.of(),
                Tokens.NONE,
                List.of());
    }

    private SheetOf method(String type, String method, @Nullable ExampleMark example) {
        String owner = packageName.isEmpty() ? type : packageName + "." + type;
        String binaryName = owner.substring(0, owner.length() - type.length()) + type.replace('.', '$');
        methods.add(new Declaration(
                owner + "#" + method + "()",
                ElementName.Kind.METHOD,
                owner,
                binaryName,
                method,
                new Span(0, 0),
                0,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                example,
                null,
                null));
        return this;
    }
}
