package dev.recto.prose;

import dev.recto.text.Fault;
import dev.recto.text.Nearest;
import dev.recto.text.ProblemKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/**
 * Finds what looks like the grammar's own syntax and was read as something else, so that nothing of it reaches a page as
 * plain words.
 */
final class Misread {

    private static final Pattern ALERT = Pattern.compile("\\[!(\\p{L}+)]");
    private static final Pattern ADMONITION = Pattern.compile("(?:!!!|\\?\\?\\?\\+?) ?\\p{L}.*");
    private static final Pattern ATTRIBUTES = Pattern.compile("(?<!\\\\)\\{:? ?[#.]\\p{L}[\\w-]*(?: [^{}]*)?}\\s*$");
    private static final Pattern BEHIND_LINK = Pattern.compile("\\{:? ?(?:[#.]|\\p{L}[\\w-]*=)[^{}]*}");
    private static final Pattern FENCE_MARKS = Pattern.compile("(?<![`\\\\])```");
    private static final String NO_FENCE = "these marks open no fence";
    private static final String ALONE = "put them on a line of their own, with no backtick behind them";

    private final String text;
    private final List<Fault> faults = new ArrayList<>();

    private Misread(String text) {
        this.text = text;
    }

    /**
     * What is wrong, in no order.
     *
     * @param nodes all nodes of the prose, in reading order
     */
    static List<Fault> in(List<Node> nodes, String text) {
        Misread misread = new Misread(text);
        nodes.forEach(misread::visit);
        misread.faults.addAll(FootnoteCheck.of(nodes));
        misread.faults.addAll(FormulaCheck.of(nodes, text));
        misread.faults.addAll(CitationCheck.of(nodes, text));
        misread.faults.addAll(ExerciseCheck.of(nodes));
        misread.faults.addAll(CaptionCheck.of(nodes, text));
        misread.faults.addAll(Swallowed.in(nodes, text));
        return misread.faults;
    }

    private void visit(Node node) {
        if (node instanceof Alert alert) {
            checkAlert(alert);
        } else if (node instanceof FencedCodeBlock fence && fence.getClosingFenceLength() == null) {
            refuse(
                    fence,
                    ProblemKind.MALFORMED_FENCE,
                    "this fence is never closed",
                    "end it with a line of the same marks");
        } else if (node instanceof IndentedCodeBlock code) {
            checkIndented(code);
        } else if (node instanceof Code code) {
            checkCode(code);
        } else if (node instanceof Text words) {
            checkWords(words);
        }
    }

    private void checkAlert(Alert alert) {
        if (alert.kind().isEmpty()) {
            List<String> kinds =
                    Stream.of(Alert.Kind.values()).map(Alert.Kind::name).toList();
            faults.add(ProblemKind.UNKNOWN_ALERT.at(
                    alert.wordOffset(),
                    "there is no alert '" + alert.word() + "'",
                    Nearest.remedy(
                            alert.word().toUpperCase(Locale.ROOT), kinds, "there are " + String.join(", ", kinds))));
        } else if (alert.getFirstChild() == null) {
            refuse(
                    alert,
                    ProblemKind.MALFORMED_ALERT,
                    "this alert says nothing",
                    "write its words on lines below it, behind >");
        }
    }

    /** Code that is indented because a fence in it was. */
    private void checkIndented(IndentedCodeBlock code) {
        for (SourceSpan span : code.getSourceSpans()) {
            String line = text.substring(span.getInputIndex(), span.getInputIndex() + span.getLength());
            String mark = line.strip();
            if (mark.startsWith("```") || mark.startsWith("~~~")) {
                faults.add(ProblemKind.MALFORMED_FENCE.at(
                        span.getInputIndex() + line.indexOf(mark),
                        "this fence is indented so far that it is code itself",
                        "indent it by less than four spaces more than the words around it"));
                return;
            }
        }
    }

    /** A line of marks whose info string holds a backtick opens no fence, and its end closes a span of code. */
    private void checkCode(Code code) {
        boolean overLines = code.getSourceSpans().size() > 1;
        if (overLines && Grammar.span(code).of(text).startsWith("```")) {
            refuse(code, ProblemKind.MALFORMED_FENCE, NO_FENCE, ALONE);
        }
    }

    private void checkWords(Text words) {
        Node parent = words.getParent();
        String written =
                words.getSourceSpans().isEmpty() ? "" : Grammar.span(words).of(text);
        Matcher alert = ALERT.matcher(written);
        Matcher attributes = ATTRIBUTES.matcher(written);
        Matcher marks = FENCE_MARKS.matcher(written);
        boolean inQuote = parent.getParent() instanceof BlockQuote
                || parent.getParent() instanceof Alert
                || parent.getParent() instanceof Exercise;
        boolean behindLink = words.getPrevious() instanceof Link || words.getPrevious() instanceof Image;
        boolean ends = words.getNext() == null && (parent instanceof Heading || parent instanceof Paragraph);
        Matcher stars = BoldStars.PATTERN.matcher(written);
        if (stars.find()) {
            faults.add(ProblemKind.FOREIGN_SYNTAX.at(
                    Grammar.span(words).start() + stars.start(),
                    "'" + stars.group() + "' is not bold here, for a letter touches its stars",
                    "write <strong>" + stars.group(1) + "</strong>"));
        } else if (marks.find()) {
            int start = Grammar.span(words).start() + marks.start();
            faults.add(ProblemKind.MALFORMED_FENCE.at(start, NO_FENCE, ALONE));
        } else if (startsLine(words)
                && alert.lookingAt()
                && (inQuote || Alert.kind(alert.group(1)).isPresent())) {
            refuse(
                    words,
                    ProblemKind.MALFORMED_ALERT,
                    "'" + alert.group() + "' opens no alert here",
                    "write it alone on the first line of its own quote");
        } else if (startsLine(words)
                && parent instanceof Paragraph
                && ADMONITION.matcher(written).matches()) {
            foreign(words, 0, written, "write > [!NOTE] and its words on lines below it, behind >");
        } else if (ends && attributes.find()) {
            foreign(words, attributes.start(), attributes.group(), "take it out");
        } else if (behindLink && BEHIND_LINK.matcher(written).lookingAt()) {
            foreign(words, 0, written.substring(0, written.indexOf('}') + 1), "take it out");
        }
    }

    private static boolean startsLine(Text words) {
        Node before = words.getPrevious();
        return before == null || before instanceof SoftLineBreak || before instanceof HardLineBreak;
    }

    private void foreign(Text words, int within, String shown, String remedy) {
        faults.add(ProblemKind.FOREIGN_SYNTAX.at(
                Grammar.span(words).start() + within,
                "'" + shown.strip() + "' means nothing here",
                remedy + "; a Markdown page may also say dialect: extended"));
    }

    private void refuse(Node node, ProblemKind kind, String message, String remedy) {
        faults.add(kind.at(Grammar.span(node).start(), message, remedy));
    }
}
