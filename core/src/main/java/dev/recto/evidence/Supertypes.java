package dev.recto.evidence;

import dev.recto.evidence.Sheets.Declared;
import dev.recto.sheet.Declaration;
import dev.recto.sheet.Token;
import dev.recto.text.ElementName.Kind;
import java.util.ArrayList;
import java.util.List;

/** What a type of the book inherits from: what its head says, and what every type of its kind does. */
public final class Supertypes {

    private Supertypes() {}

    /** Their ids, in the order in which they are written. */
    public static List<String> of(Declared type, Sheets sheets) {
        Declaration declaration = type.declaration();
        String text = type.file().sheet().text();
        int end = declaration.body() == null
                ? declaration.span().end()
                : declaration.body().start();
        List<String> found = new ArrayList<>();
        boolean inherits = false;
        int from = declaration.nameOffset();
        int depth = 0;
        for (Token token : sheets.tokens(type.file())) {
            int start = token.span().start();
            if (start < from || start >= end) {
                continue;
            }
            depth += depth(text.substring(from, start));
            from = token.span().end();
            if (depth == 0 && token.kind() == Token.Kind.KEYWORD) {
                inherits = !token.span().of(text).equals("permits");
            } else if (depth == 0 && inherits && token.kind() == Token.Kind.TYPE && token.referent() >= 0) {
                boolean around = text.startsWith(".", from);
                String id = type.file()
                        .sheet()
                        .tokens()
                        .referents()
                        .get(token.referent())
                        .id();
                if (!around) {
                    found.add(id);
                }
            }
        }
        found.addAll(ofKind(declaration.kind()));
        return found;
    }

    private static List<String> ofKind(Kind kind) {
        return switch (kind) {
            case ENUM -> List.of("java.lang.Enum", "java.lang.Object");
            case RECORD -> List.of("java.lang.Record", "java.lang.Object");
            case ANNOTATION -> List.of("java.lang.annotation.Annotation", "java.lang.Object");
            default -> List.of("java.lang.Object");
        };
    }

    /** How many brackets more are opened than closed. */
    private static int depth(String between) {
        int depth = 0;
        for (char c : between.toCharArray()) {
            depth += c == '<' || c == '(' ? 1 : c == '>' || c == ')' ? -1 : 0;
        }
        return depth;
    }
}
