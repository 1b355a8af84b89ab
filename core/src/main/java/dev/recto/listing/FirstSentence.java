package dev.recto.listing;

import dev.recto.prose.Prose;
import dev.recto.sheet.Declaration;
import dev.recto.sheet.Sheet;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** The first sentence that the author of a declaration says of it, as plain words. */
final class FirstSentence {

    private static final Parser PARSER = Parser.builder().build();

    private static final Pattern MARKS = Pattern.compile("(?m)^[ \\t]*(?:/\\*\\*+|///|\\*+(?!/))[ \\t]?|[ \\t]*\\*+/$");
    private static final Pattern BLOCK_TAG = Pattern.compile("(?m)^[ \\t]*@\\p{L}");
    private static final Pattern QUOTED = Pattern.compile("\\{@(?:code|literal|value)\\s+([^{}]*)}");
    private static final Pattern LINK =
            Pattern.compile("\\{@link(?:plain)?\\s+([^\\s{}(]*(?:\\([^)]*\\))?)\\s*([^{}]*)}");
    private static final Pattern TAG_ALONE = Pattern.compile("(?m)^[ \\t]*\\{@[^{}]*}[ \\t]*$");
    private static final Pattern OTHER_TAG = Pattern.compile("\\{@[^{}]*}");
    private static final Pattern CITATION = Pattern.compile("\\s*\\[@[^]]*]");
    private static final Pattern LABELLED = Pattern.compile("\\[([^]\\[]+)]\\[[^]\\[]+]");
    private static final Pattern REFERENCE = Pattern.compile("\\[([\\w.$]*#?[\\w$]+(?:\\([^)]*\\))?)](?!\\()");
    private static final Pattern PARAGRAPH_END =
            Pattern.compile("(?i)<(?:p|ul|ol|pre|table|dl|blockquote)\\b|\\n[ \\t]*\\n");
    private static final Pattern ELEMENT = Pattern.compile("</?[a-zA-Z][^>]*>");
    private static final Pattern END = Pattern.compile("[.!?](?=\\s)|[。！？]");
    private static final List<Map.Entry<String, String>> ENTITIES =
            List.of(Map.entry("&lt;", "<"), Map.entry("&gt;", ">"), Map.entry("&quot;", "\""), Map.entry("&amp;", "&"));

    private FirstSentence() {}

    /** Of its doc comment or, where it has none, of its explanation; empty where it has neither. */
    static String of(Sheet sheet, Declaration declaration) {
        if (declaration.docComment() != null) {
            String comment = sheet.text()
                    .substring(
                            declaration.docComment().start(),
                            declaration.docComment().end());
            String text =
                    withoutBlockTags(MARKS.matcher(comment.replace("\r", "")).replaceAll(""));
            return comment.startsWith("///") ? ofMarkdown(text) : ofHtml(text);
        }
        if (declaration.explanation() == null) {
            return "";
        }
        Prose prose = declaration.explanation().prose();
        return prose.markup() == Prose.Markup.MARKDOWN ? ofMarkdown(prose.text()) : ofHtml(prose.text());
    }

    private static String withoutBlockTags(String text) {
        Matcher tag = BLOCK_TAG.matcher(text);
        return tag.find() ? text.substring(0, tag.start()) : text;
    }

    /** The prose of a section may start with a heading or a picture: what counts is the first paragraph. */
    static String ofMarkdown(String prose) {
        String plain = LABELLED.matcher(CITATION.matcher(prose).replaceAll("")).replaceAll("$1");
        Node block = PARSER.parse(withoutTags(plain)).getFirstChild();
        while (block != null) {
            String text = block instanceof Paragraph ? words(block) : "";
            if (!text.isEmpty()) {
                return sentence(REFERENCE.matcher(text).replaceAll(name -> name(name.group(1))));
            }
            block = block.getNext();
        }
        return "";
    }

    private static String words(Node block) {
        StringBuilder words = new StringBuilder();
        block.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                words.append(text.getLiteral());
            }

            @Override
            public void visit(Code code) {
                words.append(code.getLiteral());
            }

            @Override
            public void visit(SoftLineBreak lineBreak) {
                words.append(' ');
            }

            @Override
            public void visit(HardLineBreak lineBreak) {
                words.append(' ');
            }
        });
        return words.toString().strip();
    }

    /** What traditional doc comments are written in. */
    static String ofHtml(String comment) {
        String text = comment.strip();
        Matcher end = PARAGRAPH_END.matcher(text);
        if (end.find(Math.min(1, text.length()))) {
            text = text.substring(0, end.start());
        }
        String plain = ELEMENT.matcher(withoutTags(text)).replaceAll("");
        for (var entity : ENTITIES) {
            plain = plain.replace(entity.getKey(), entity.getValue());
        }
        return sentence(plain);
    }

    private static String withoutTags(String text) {
        String quoted = QUOTED.matcher(text).replaceAll("$1");
        String linked = LINK.matcher(quoted)
                .replaceAll(link -> link.group(2).isBlank() ? name(link.group(1)) : literally(link.group(2)));
        return OTHER_TAG.matcher(TAG_ALONE.matcher(linked).replaceAll("")).replaceAll("…");
    }

    /** A member as prose names it: {@code Value.plus} for {@code Value#plus(Value)}. */
    private static String name(String reference) {
        String plain = reference.replaceAll("\\(.*", "").replace('#', '.');
        return literally(plain.startsWith(".") ? plain.substring(1) : plain);
    }

    private static String literally(String text) {
        return Matcher.quoteReplacement(text.strip());
    }

    private static String sentence(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        Matcher end = END.matcher(line);
        return end.find() ? line.substring(0, end.end()) : line;
    }
}
