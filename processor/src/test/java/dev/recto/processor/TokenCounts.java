package dev.recto.processor;

import dev.recto.sheet.Referent;
import dev.recto.sheet.Sheet;
import dev.recto.sheet.Token;
import dev.recto.text.LineIndex;
import java.util.ArrayList;
import java.util.List;

/** What the tokens of many sheets lead to, counted. */
final class TokenCounts {

    private final List<String> withoutMeaning = new ArrayList<>();
    private int files;
    private int tokens;
    private int links;
    private int locals;
    private int lengths;
    private int types;

    /** Counts those of one sheet. */
    void add(Sheet sheet) {
        files++;
        List<Referent> referents = sheet.tokens().referents();
        for (Token token : sheet.tokens().list()) {
            tokens++;
            types += token.type() < 0 ? 0 : 1;
            Referent referent = token.referent() < 0 ? null : referents.get(token.referent());
            if (referent != null && !referent.id().equals("@")) {
                locals += referent.isLocal() ? 1 : 0;
                lengths += referent.id().isEmpty() ? 1 : 0;
                links += referent.isLocal() || referent.id().isEmpty() ? 0 : 1;
            } else if (referent != null || isName(token.kind())) {
                int line = LineIndex.of(sheet.text()).line(token.span().start());
                withoutMeaning.add(sheet.source() + ":" + line + ": " + token.kind() + " "
                        + token.span().of(sheet.text()));
            }
        }
    }

    /** Whether such a token names something; the first words of a package's name may be no package themselves. */
    private static boolean isName(Token.Kind kind) {
        return switch (kind) {
            case KEYWORD, PACKAGE, STRING, CHARACTER, NUMBER, COMMENT -> false;
            default -> true;
        };
    }

    /** The names that lead nowhere, each with its file and line. */
    List<String> withoutMeaning() {
        return withoutMeaning;
    }

    @Override
    public String toString() {
        return "%d files, %d tokens, %d names: %d lead elsewhere, %d are local, %d are an array's length, %d lead nowhere; "
                        .formatted(
                                files, tokens, links + locals + lengths, links, locals, lengths, withoutMeaning.size())
                + types + " types of expressions";
    }
}
