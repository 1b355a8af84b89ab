package dev.recto.processor;

import dev.recto.sheet.Referent;
import dev.recto.sheet.Sheet;
import dev.recto.sheet.Token;
import dev.recto.text.LineIndex;
import java.util.Locale;

/** A sheet's tokens for people to read: the words of each line below it, whatever ends the line. */
final class ReadableTokens {

    private final Sheet sheet;
    private final LineIndex lines;

    private ReadableTokens(Sheet sheet) {
        this.sheet = sheet;
        this.lines = LineIndex.of(sheet.text());
    }

    /** A line for each token: {@code word kind → referent: its signature : type}. */
    static String of(Sheet sheet) {
        ReadableTokens readable = new ReadableTokens(sheet);
        StringBuilder text = new StringBuilder();
        int line = 0;
        for (Token token : sheet.tokens().list()) {
            int its = readable.lines.line(token.span().start());
            if (its != line) {
                line = its;
                text.append(its).append(": ").append(readable.line(its)).append('\n');
            }
            text.append("    ").append(readable.token(token)).append('\n');
        }
        return text.toString();
    }

    private String line(int number) {
        return sheet.text().lines().toList().get(number - 1).strip();
    }

    private String token(Token token) {
        String word = token.span().of(sheet.text()).lines().findFirst().orElseThrow();
        String kind = token.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return "%-12s %s%s%s".formatted(word, kind, referent(token), type(token));
    }

    private String referent(Token token) {
        if (token.referent() < 0) {
            return "";
        }
        Referent referent = sheet.tokens().referents().get(token.referent());
        String module = referent.module().isEmpty() ? "" : referent.module() + "/";
        return " -> " + module + place(referent) + " [" + referent.signature() + "]";
    }

    private String place(Referent referent) {
        return referent.isLocal() && referent.id().length() > 1
                ? "line " + lines.line(Integer.parseInt(referent.id().substring(1)))
                : referent.id();
    }

    private String type(Token token) {
        return token.type() < 0 ? "" : " : " + sheet.tokens().types().get(token.type());
    }
}
