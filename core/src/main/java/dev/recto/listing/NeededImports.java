package dev.recto.listing;

import dev.recto.evidence.SheetFile;
import dev.recto.evidence.Sheets;
import dev.recto.listing.ImportableNames.Use;
import dev.recto.marks.Recipe;
import dev.recto.sheet.Declaration;
import dev.recto.sheet.Referent;
import dev.recto.sheet.Token;
import dev.recto.text.ElementName;
import dev.recto.text.Header.Clause;
import dev.recto.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What has to stand in front of a listing of one file so that it compiles as it does there. Each recipe is looked at once. */
final class NeededImports {

    private final SheetFile file;
    private final List<Token> tokens;
    private final Set<String> declared;
    private final List<Span> types;
    private final Map<Span, Optional<String>> referents = new HashMap<>();
    private final Map<Recipe, List<String>> known = new HashMap<>();

    /**
     * Those of listings of a file.
     *
     * @param tokens of the file, in order
     */
    static NeededImports of(SheetFile file, List<Token> tokens) {
        return file.notes().of(NeededImports.class, tokens, () -> new NeededImports(file, tokens));
    }

    private NeededImports(SheetFile file, List<Token> tokens) {
        this.file = file;
        this.tokens = tokens;
        this.declared =
                file.sheet().declarations().stream().map(Declaration::id).collect(Collectors.toSet());
        this.types = file.sheet().declarations().stream()
                .filter(each -> each.kind().isType() && each.owner() == null)
                .map(Declaration::span)
                .toList();
    }

    /** What an import of one name refers to, as javac read it. */
    private Optional<String> referent(Span clause) {
        List<Referent> known = file.sheet().tokens().referents();
        return Sheets.within(tokens, clause).stream()
                .filter(token -> token.referent() >= 0)
                .reduce((first, second) -> second)
                .map(token -> known.get(token.referent()).id());
    }

    /**
     * The imports that names of a listing need, each as it is written; before them, where it shows a whole type of the top
     * level, the package that the type is in.
     */
    synchronized List<String> of(Recipe recipe) {
        return known.computeIfAbsent(recipe, this::needed);
    }

    private List<String> needed(Recipe recipe) {
        List<Clause> outside = file.text().header().stream()
                .filter(clause -> !recipe.span().contains(clause.span()))
                .toList();
        if (outside.isEmpty()) {
            return List.of();
        }
        Needed needed = new Needed(outside, ImportableNames.in(file, tokens, recipe));
        boolean wholeType = types.stream().anyMatch(recipe.span()::contains);
        return outside.stream()
                .filter(clause -> clause.keyword().equals("package") ? wholeType : needed.has(clause))
                .map(clause -> clause.span().of(file.sheet().text()))
                .toList();
    }

    /** What one listing needs. */
    private final class Needed {

        private final List<Clause> imports;
        private final Set<Use> uses;

        Needed(List<Clause> imports, Set<Use> uses) {
            this.imports = imports;
            this.uses = uses;
        }

        private boolean has(Clause clause) {
            return switch (clause.keyword()) {
                case "import" -> uses.stream().anyMatch(use -> use.type() && names(clause, use));
                case "import static" -> uses.stream().anyMatch(use -> names(clause, use)) || mayInherit(clause);
                case "import module" -> uses.stream().anyMatch(use -> use.type() && comesWith(clause, use));
                default -> false;
            };
        }

        /** Whether a use is of what an import names; a name that is imported alone needs none that imports all. */
        private boolean names(Clause clause, Use use) {
            if (clause.isOnDemand()) {
                return use.container().equals(clause.container()) && !isNamedAlone(use);
            }
            String target = referents
                    .computeIfAbsent(clause.span(), NeededImports.this::referent)
                    .orElse(clause.name());
            ElementName named = ElementName.of(target);
            String owner = named.isMember() ? named.type() : clause.container();
            return use.type()
                    ? use.id().equals(target)
                    : clause.keyword().equals("import static")
                            && use.name().equals(clause.simpleName())
                            && (use.container().equals(owner) || use.container().equals(clause.container()));
        }

        private boolean isNamedAlone(Use use) {
            return imports.stream().anyMatch(clause -> isAlone(clause) && names(clause, use));
        }

        private boolean isAlone(Clause clause) {
            return clause.isImport() && !clause.keyword().equals("import module") && !clause.isOnDemand();
        }

        /** A static member that no import names may be one that a type inherits whose members are all imported. */
        private boolean mayInherit(Clause clause) {
            Predicate<Use> explained = use -> declared.contains(use.container())
                    || imports.stream().anyMatch(each -> each.isImport() && names(each, use));
            return clause.isOnDemand() && uses.stream().anyMatch(use -> !use.type() && !explained.test(use));
        }

        private boolean comesWith(Clause module, Use use) {
            boolean elsewhere = declared.contains(use.id())
                    || use.container().equals(file.sheet().packageName())
                    || use.container().equals("java.lang")
                    || imports.stream().anyMatch(each -> each.keyword().equals("import") && names(each, use));
            boolean named = imports.stream()
                    .anyMatch(each -> each.keyword().equals("import module")
                            && each.name().equals(use.module()));
            // A module that is imported hands on those that it requires for all.
            return !elsewhere && (!named || module.name().equals(use.module()));
        }
    }
}
