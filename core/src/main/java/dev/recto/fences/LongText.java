package dev.recto.fences;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;

/** Text as a Java expression, however long: one constant of a class file holds 65,535 bytes at most. */
final class LongText {

    /** The most UTF-16 units of one constant; each takes three bytes at most. */
    static final int LIMIT = 8_000;

    private LongText() {}

    /** An expression whose value is the text. */
    static CodeBlock literal(String text) {
        List<CodeBlock> pieces = new ArrayList<>();
        for (int start = 0; start < text.length(); start += LIMIT) {
            pieces.add(CodeBlock.of("$S", text.substring(start, Math.min(text.length(), start + LIMIT))));
        }
        return switch (pieces.size()) {
            case 0 -> CodeBlock.of("$S", "");
            case 1 -> pieces.get(0);
            // A call, since javac joins constants around "+" into one.
            default -> CodeBlock.of("$T.join($S, $L)", String.class, "", CodeBlock.join(pieces, ",\n"));
        };
    }
}
