package dev.recto.listing;

import dev.recto.evidence.SheetFile;
import dev.recto.evidence.Sheets;
import dev.recto.marks.Recipe;
import dev.recto.sheet.Referent;
import dev.recto.sheet.Token;
import dev.recto.text.ElementName;
import dev.recto.text.Span;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The names that a stretch of a source uses without saying where they come from: those that an import can tell. */
public final class ImportableNames {

    private static final Pattern STATIC = Pattern.compile("^(?:[a-z]+ )*static ");

    private final SheetFile file;
    private final List<Token> tokens;

    /**
     * A use of a simple name.
     *
     * @param name the name
     * @param id of the type or member that it refers to
     * @param container the package or type that declares it
     * @param module the module that it comes from
     * @param type whether it is a type
     */
    public record Use(String name, String id, String container, String module, boolean type) {}

    private ImportableNames(SheetFile file, List<Token> tokens) {
        this.file = file;
        this.tokens = tokens;
    }

    /** Every use of a type, or of a static member, in what a recipe shows or folds; each once. */
    public static Set<Use> in(SheetFile file, List<Token> tokens, Recipe recipe) {
        ImportableNames uses = new ImportableNames(file, tokens);
        int start = recipe.span().start();
        BitSet gone = new BitSet();
        recipe.elided().stream()
                .filter(span -> span.end() > start)
                .forEach(span -> gone.set(Math.max(span.start() - start, 0), span.end() - start));
        Set<Use> found = new LinkedHashSet<>();
        int end = Sheets.firstFrom(tokens, recipe.span().end());
        for (int i = Sheets.firstFrom(tokens, start); i < end; i++) {
            Span span = tokens.get(i).span();
            if (recipe.span().contains(span) && !gone.get(span.start() - start) && uses.isSimple(i)) {
                uses.add(tokens.get(i), found);
            }
        }
        return found;
    }

    private void add(Token token, Set<Use> found) {
        Referent referent = file.sheet().tokens().referents().get(token.referent());
        String owner = ElementName.of(referent.id()).type();
        String name = token.span().of(file.sheet().text());
        switch (token.kind()) {
            case TYPE, ANNOTATION, CONSTRUCTOR ->
                found.add(new Use(name, owner, ElementName.around(owner), referent.module(), true));
            case METHOD, FIELD, CONSTANT -> {
                if (token.kind() == Token.Kind.CONSTANT
                        || STATIC.matcher(referent.signature()).lookingAt()) {
                    found.add(new Use(name, referent.id(), owner, referent.module(), false));
                }
            }
            default -> {}
        }
    }

    /** Whether a token is a name that nothing stands in front of; the label of a case is looked up in its type. */
    private boolean isSimple(int at) {
        if (tokens.get(at).referent() < 0) {
            return false;
        }
        String before = before(at);
        if (before.endsWith(".") || before.endsWith("::")) {
            return before.endsWith("...");
        }
        int label = at;
        while (label > 0
                && tokens.get(label).kind() == Token.Kind.CONSTANT
                && before(label).equals(",")) {
            label--;
        }
        return tokens.get(at).kind() != Token.Kind.CONSTANT || !isCase(label);
    }

    private boolean isCase(int label) {
        return label > 0
                && before(label).isEmpty()
                && tokens.get(label - 1).span().of(file.sheet().text()).equals("case");
    }

    /** The operators and separators right before a token. */
    private String before(int at) {
        int end = tokens.get(at).span().start();
        int last = at - 1;
        StringBuilder between = new StringBuilder();
        while (last >= 0) {
            Span span = tokens.get(last).span();
            between.insert(
                    0,
                    file.sheet()
                            .text()
                            .substring(Math.min(span.end(), end), end)
                            .strip());
            if (tokens.get(last).kind() != Token.Kind.COMMENT) {
                return between.toString();
            }
            end = span.start();
            last--;
        }
        return between.toString();
    }
}
