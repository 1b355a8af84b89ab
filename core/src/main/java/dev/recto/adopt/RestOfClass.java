package dev.recto.adopt;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import java.util.List;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;

/**
 * What a chapter shows of a class beside the one method that it explains. A listing that no test runs fails a build, and a project
 * that was just given a book must not fail of it.
 *
 * @param type the class
 * @param method the method that is explained, which the tests call
 * @param tests the texts of the tests
 */
record RestOfClass(ClassTree type, MethodTree method, String tests) {

    /** Whether the tests run some of it, as far as names tell, or there is nothing in it that runs. */
    boolean isRun() {
        List<? extends Tree> code =
                type.getMembers().stream().filter(this::isCode).toList();
        return code.isEmpty() || code.stream().anyMatch(this::runs);
    }

    private boolean isCode(Tree member) {
        if (member instanceof MethodTree other) {
            return other != method && other.getBody() != null;
        }
        return member instanceof BlockTree
                || (member instanceof VariableTree field
                        && field.getInitializer() != null
                        && !(field.getInitializer() instanceof LiteralTree));
    }

    private boolean runs(Tree member) {
        if (member instanceof MethodTree other && other.getReturnType() != null) {
            String call = Pattern.quote(other.getName().toString()) + "\\s*\\(";
            return Pattern.compile("\\." + call).matcher(tests).find()
                    || Pattern.compile("\\b" + call)
                            .matcher(method.getBody().toString())
                            .find();
        }
        return isStatic(member) || isMade();
    }

    /** Whether there is an object of the class: its method runs on one, or a test makes one. */
    private boolean isMade() {
        return !method.getModifiers().getFlags().contains(Modifier.STATIC)
                || Pattern.compile("\\bnew\\s+"
                                + Pattern.quote(type.getSimpleName().toString()) + "\\b")
                        .matcher(tests)
                        .find();
    }

    /** Whether it runs with the first use of the class. */
    private static boolean isStatic(Tree member) {
        return member instanceof BlockTree block
                ? block.isStatic()
                : member instanceof VariableTree field
                        && field.getModifiers().getFlags().contains(Modifier.STATIC);
    }
}
