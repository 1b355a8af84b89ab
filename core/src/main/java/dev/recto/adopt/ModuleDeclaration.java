package dev.recto.adopt;

import com.sun.source.tree.DirectiveTree;
import com.sun.source.tree.ModuleTree;
import com.sun.source.tree.RequiresTree;
import dev.recto.evidence.ParsedSource;
import java.util.List;
import java.util.Optional;

/** What a module says so that its code may name Recto's annotations. */
final class ModuleDeclaration {

    private static final String MODULE = "dev.recto";
    private static final String LINE = "requires static " + MODULE + ";";

    private ModuleDeclaration() {}

    /** The edit of a module's declaration; nothing where it says so already or cannot be read. */
    static Optional<Edit> edit(String file, String text) {
        return ParsedSource.of(text)
                .filter(parsed -> parsed.unit().getModule() != null)
                .filter(parsed -> !names(parsed.unit().getModule()))
                .map(parsed -> new Edit(
                        file,
                        "the module reads the annotations when it is compiled, and only then",
                        text,
                        edited(parsed, text)));
    }

    private static boolean names(ModuleTree module) {
        return module.getDirectives().stream()
                .anyMatch(directive -> directive instanceof RequiresTree requires
                        && requires.getModuleName().toString().equals(MODULE));
    }

    private static String edited(ParsedSource parsed, String text) {
        ModuleTree module = parsed.unit().getModule();
        List<? extends DirectiveTree> directives = module.getDirectives();
        Optional<? extends DirectiveTree> last = directives.stream()
                .filter(directive -> directive instanceof RequiresTree)
                .reduce((one, two) -> two);
        TextEdits edits = new TextEdits(text);
        if (last.isPresent()) {
            int end = text.indexOf(';', start(parsed, last.get())) + 1;
            edits.insert(end, "\n" + TextEdits.indent(text, start(parsed, last.get())) + LINE);
        } else {
            int name = (int) parsed.positions().getEndPosition(parsed.unit(), module.getName());
            String indent = directives.isEmpty() ? "    " : TextEdits.indent(text, start(parsed, directives.get(0)));
            edits.insert(text.indexOf('{', name) + 1, "\n" + indent + LINE);
        }
        return edits.apply();
    }

    private static int start(ParsedSource parsed, DirectiveTree directive) {
        return (int) parsed.positions().getStartPosition(parsed.unit(), directive);
    }
}
