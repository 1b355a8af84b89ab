package dev.recto.processor;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ImportTree;
import java.util.List;

/**
 * What a file imports, by qualified names.
 *
 * @param types imported types
 * @param packages packages, or types, whose types are imported on demand
 * @param members members imported statically
 * @param holders types whose members are imported statically on demand
 */
record Imports(List<String> types, List<String> packages, List<String> members, List<String> holders) {

    static Imports of(CompilationUnitTree unit) {
        return new Imports(
                names(unit, false, false), names(unit, false, true), names(unit, true, false), names(unit, true, true));
    }

    private static List<String> names(CompilationUnitTree unit, boolean isStatic, boolean onDemand) {
        return unit.getImports().stream()
                .filter(each -> each.isStatic() == isStatic)
                .map(ImportTree::getQualifiedIdentifier)
                .map(Object::toString)
                .filter(name -> name.endsWith(".*") == onDemand)
                .map(name -> onDemand ? name.substring(0, name.length() - 2) : name)
                .toList();
    }
}
