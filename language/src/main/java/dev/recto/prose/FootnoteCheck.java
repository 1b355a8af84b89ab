package dev.recto.prose;

import dev.recto.text.Fault;
import dev.recto.text.Nearest;
import dev.recto.text.ProblemKind;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.DefinitionMap;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;

/** Sees to it that every footnote is defined once and referred to. */
final class FootnoteCheck {

    private final DefinitionMap<FootnoteDefinition> defined = new DefinitionMap<>(FootnoteDefinition.class);
    private final DefinitionMap<FootnoteReference> referred = new DefinitionMap<>(FootnoteReference.class);
    private final List<UnknownFootnote> unknown = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();

    private FootnoteCheck() {}

    static List<Fault> of(List<Node> nodes) {
        FootnoteCheck check = new FootnoteCheck();
        nodes.forEach(check::collect);
        check.unknown.forEach(check::refuseUnknown);
        check.defined.values().forEach(check::refuseUnused);
        return check.faults;
    }

    private void collect(Node node) {
        if (node instanceof FootnoteReference reference) {
            if (!isWithinItsOwn(reference)) {
                referred.putIfAbsent(reference.getLabel(), reference);
            }
        } else if (node instanceof UnknownFootnote reference) {
            unknown.add(reference);
        } else if (node instanceof FootnoteDefinition definition
                && defined.putIfAbsent(definition.getLabel(), definition) != null) {
            fault(
                    node,
                    ProblemKind.DUPLICATE_FOOTNOTE,
                    "the footnote '" + definition.getLabel() + "' is defined a second time",
                    "keep one, or give it a label of its own");
        } else if (node instanceof LinkReferenceDefinition definition
                && definition.getLabel().startsWith("^")) {
            fault(
                    node,
                    ProblemKind.MALFORMED_FOOTNOTE,
                    "a footnote's label holds no space: '" + definition.getLabel() + "'",
                    "write it in one word");
        }
    }

    private boolean isWithinItsOwn(FootnoteReference reference) {
        for (Node around = reference.getParent(); around != null; around = around.getParent()) {
            if (around instanceof FootnoteDefinition definition && defined.get(reference.getLabel()) == definition) {
                return true;
            }
        }
        return false;
    }

    private void refuseUnknown(UnknownFootnote reference) {
        fault(
                reference,
                ProblemKind.DEAD_LINK,
                "there is no footnote '" + reference.label() + "'",
                Nearest.remedy(
                        reference.label(),
                        defined.values().stream()
                                .map(FootnoteDefinition::getLabel)
                                .toList(),
                        "define it: [^" + reference.label() + "]: …, or escape the bracket"));
    }

    private void refuseUnused(FootnoteDefinition definition) {
        if (referred.get(definition.getLabel()) == null) {
            fault(
                    definition,
                    ProblemKind.UNUSED_FOOTNOTE,
                    "nothing refers to the footnote '" + definition.getLabel() + "'",
                    "refer to it with [^" + definition.getLabel() + "], or take it out");
        }
    }

    private void fault(Node node, ProblemKind kind, String message, String remedy) {
        faults.add(kind.at(Grammar.span(node).start(), message, remedy));
    }
}
