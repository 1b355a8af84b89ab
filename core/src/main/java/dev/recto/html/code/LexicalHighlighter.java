package dev.recto.html.code;

import dev.recto.html.code.StyledWord.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.swing.text.Segment;
import org.fife.ui.rsyntaxtextarea.SyntaxConstants;
import org.fife.ui.rsyntaxtextarea.TokenMaker;
import org.fife.ui.rsyntaxtextarea.TokenMakerFactory;
import org.fife.ui.rsyntaxtextarea.TokenTypes;

/** Colours code by its spelling alone, with the token makers of RSyntaxTextArea. */
public final class LexicalHighlighter {

    private LexicalHighlighter() {}

    /**
     * Cuts code into tokens.
     *
     * @param language of the code in lower case, such as {@code java}; empty or unknown for plain text
     * @param lines the code, without line ends
     * @return the tokens of each line; their texts, joined, are the line
     */
    public static List<List<StyledWord>> highlight(String language, List<String> lines) {
        // A token maker keeps state between calls, so each text gets its own.
        TokenMaker maker = TokenMakerFactory.getDefaultInstance().getTokenMaker(Languages.syntax(language));
        List<List<StyledWord>> tokens = new ArrayList<>(lines.size());
        int state = TokenTypes.NULL;
        for (String line : lines) {
            char[] units = line.toCharArray();
            tokens.add(StyledWord.isolate(tokensOf(line, maker, state, Languages.isOfNames(language))));
            state = maker.getLastTokenTypeOnLine(new Segment(units, 0, units.length), state);
        }
        return tokens;
    }

    private static List<StyledWord> tokensOf(String line, TokenMaker maker, int state, boolean names) {
        char[] units = line.toCharArray();
        List<StyledWord> tokens = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        var lexeme = maker.getTokenList(new Segment(units, 0, units.length), state, 0);
        for (var token = lexeme; token != null && token.isPaintable(); token = token.getNextToken()) {
            append(tokens, new StyledWord(kind(token, line, names), token.getLexeme()));
            text.append(token.getLexeme());
        }
        // A token maker that loses a character must not change what the book shows.
        return text.toString().contentEquals(line) ? tokens : List.of(new StyledWord(Kind.PLAIN, line));
    }

    private static void append(List<StyledWord> tokens, StyledWord token) {
        int last = tokens.size() - 1;
        if (last >= 0 && tokens.get(last).kind() == token.kind()) {
            tokens.set(last, new StyledWord(token.kind(), tokens.get(last).text() + token.text()));
        } else if (!token.text().isEmpty()) {
            tokens.add(token);
        }
    }

    private static Kind kind(org.fife.ui.rsyntaxtextarea.Token token, String line, boolean names) {
        return switch (token.getType()) {
            case TokenTypes.COMMENT_EOL,
                    TokenTypes.COMMENT_MULTILINE,
                    TokenTypes.COMMENT_DOCUMENTATION,
                    TokenTypes.COMMENT_KEYWORD,
                    TokenTypes.COMMENT_MARKUP,
                    TokenTypes.MARKUP_COMMENT -> Kind.COMMENT;
            case TokenTypes.RESERVED_WORD,
                    TokenTypes.RESERVED_WORD_2,
                    TokenTypes.LITERAL_BOOLEAN,
                    TokenTypes.DATA_TYPE,
                    TokenTypes.MARKUP_TAG_NAME -> Kind.KEYWORD;
            case TokenTypes.LITERAL_NUMBER_DECIMAL_INT,
                    TokenTypes.LITERAL_NUMBER_FLOAT,
                    TokenTypes.LITERAL_NUMBER_HEXADECIMAL -> Kind.NUMBER;
            case TokenTypes.LITERAL_STRING_DOUBLE_QUOTE,
                    TokenTypes.LITERAL_CHAR,
                    TokenTypes.LITERAL_BACKQUOTE,
                    TokenTypes.REGEX,
                    TokenTypes.MARKUP_TAG_ATTRIBUTE_VALUE,
                    TokenTypes.MARKUP_CDATA -> Kind.STRING;
            case TokenTypes.ANNOTATION,
                    TokenTypes.PREPROCESSOR,
                    TokenTypes.MARKUP_PROCESSING_INSTRUCTION,
                    TokenTypes.MARKUP_DTD -> Kind.ANNOTATION;
            case TokenTypes.VARIABLE, TokenTypes.MARKUP_ENTITY_REFERENCE -> Kind.VARIABLE;
            case TokenTypes.OPERATOR, TokenTypes.MARKUP_TAG_DELIMITER -> Kind.OPERATOR;
            case TokenTypes.IDENTIFIER, TokenTypes.FUNCTION, TokenTypes.MARKUP_TAG_ATTRIBUTE ->
                names ? word(token, line) : Kind.PLAIN;
            default -> Kind.PLAIN;
        };
    }

    /** A name: a type by its capital letter, a function by the parenthesis behind it. */
    private static Kind word(org.fife.ui.rsyntaxtextarea.Token token, String line) {
        String name = token.getLexeme();
        if (Character.isUpperCase(name.charAt(0)) && name.chars().anyMatch(Character::isLowerCase)) {
            return Kind.TYPE;
        }
        int behind = token.getEndOffset();
        return behind < line.length() && line.charAt(behind) == '(' ? Kind.FUNCTION : Kind.PLAIN;
    }

    /** The names that authors write behind a fence, and what they are called. */
    public static final class Languages {

        private record Language(String syntax, String name) {}

        private static final Map<String, Language> KNOWN = Map.ofEntries(
                Map.entry("java", new Language(SyntaxConstants.SYNTAX_STYLE_JAVA, "Java")),
                Map.entry("kotlin", new Language(SyntaxConstants.SYNTAX_STYLE_KOTLIN, "Kotlin")),
                Map.entry("scala", new Language(SyntaxConstants.SYNTAX_STYLE_SCALA, "Scala")),
                Map.entry("groovy", new Language(SyntaxConstants.SYNTAX_STYLE_GROOVY, "Groovy")),
                Map.entry("c", new Language(SyntaxConstants.SYNTAX_STYLE_C, "C")),
                Map.entry("cpp", new Language(SyntaxConstants.SYNTAX_STYLE_CPLUSPLUS, "C++")),
                Map.entry("c++", new Language(SyntaxConstants.SYNTAX_STYLE_CPLUSPLUS, "C++")),
                Map.entry("csharp", new Language(SyntaxConstants.SYNTAX_STYLE_CSHARP, "C#")),
                Map.entry("go", new Language(SyntaxConstants.SYNTAX_STYLE_GO, "Go")),
                Map.entry("rust", new Language(SyntaxConstants.SYNTAX_STYLE_RUST, "Rust")),
                Map.entry("python", new Language(SyntaxConstants.SYNTAX_STYLE_PYTHON, "Python")),
                Map.entry("py", new Language(SyntaxConstants.SYNTAX_STYLE_PYTHON, "Python")),
                Map.entry("ruby", new Language(SyntaxConstants.SYNTAX_STYLE_RUBY, "Ruby")),
                Map.entry("javascript", new Language(SyntaxConstants.SYNTAX_STYLE_JAVASCRIPT, "JavaScript")),
                Map.entry("js", new Language(SyntaxConstants.SYNTAX_STYLE_JAVASCRIPT, "JavaScript")),
                Map.entry("typescript", new Language(SyntaxConstants.SYNTAX_STYLE_TYPESCRIPT, "TypeScript")),
                Map.entry("ts", new Language(SyntaxConstants.SYNTAX_STYLE_TYPESCRIPT, "TypeScript")),
                Map.entry("clojure", new Language(SyntaxConstants.SYNTAX_STYLE_CLOJURE, "Clojure")),
                Map.entry("css", new Language(SyntaxConstants.SYNTAX_STYLE_CSS, "CSS")),
                Map.entry("html", new Language(SyntaxConstants.SYNTAX_STYLE_HTML, "HTML")),
                Map.entry("xml", new Language(SyntaxConstants.SYNTAX_STYLE_XML, "XML")),
                Map.entry("json", new Language(SyntaxConstants.SYNTAX_STYLE_JSON, "JSON")),
                Map.entry("yaml", new Language(SyntaxConstants.SYNTAX_STYLE_YAML, "YAML")),
                Map.entry("yml", new Language(SyntaxConstants.SYNTAX_STYLE_YAML, "YAML")),
                Map.entry("sql", new Language(SyntaxConstants.SYNTAX_STYLE_SQL, "SQL")),
                Map.entry("properties", new Language(SyntaxConstants.SYNTAX_STYLE_PROPERTIES_FILE, "Properties")),
                Map.entry("dockerfile", new Language(SyntaxConstants.SYNTAX_STYLE_DOCKERFILE, "Dockerfile")),
                Map.entry("sh", new Language(SyntaxConstants.SYNTAX_STYLE_UNIX_SHELL, "Shell")),
                Map.entry("bash", new Language(SyntaxConstants.SYNTAX_STYLE_UNIX_SHELL, "Shell")),
                Map.entry("latex", new Language(SyntaxConstants.SYNTAX_STYLE_LATEX, "LaTeX")),
                Map.entry("markdown", new Language(SyntaxConstants.SYNTAX_STYLE_MARKDOWN, "Markdown")));

        /** Languages in which a word may be any word of a text, so that its letters tell nothing of it. */
        private static final Set<String> OF_TEXT =
                Set.of("xml", "html", "latex", "markdown", "yaml", "yml", "properties");

        private Languages() {}

        /** Whether the words of a language are names, of types and functions among them. */
        static boolean isOfNames(String word) {
            return !OF_TEXT.contains(word);
        }

        /** What a language is called: {@code C++} for {@code cpp}; the word itself where it is not known. */
        public static String name(String word) {
            Language language = KNOWN.get(word);
            return language == null ? word : language.name();
        }

        /** The token maker's name for a language. */
        static String syntax(String word) {
            Language language = KNOWN.get(word);
            return language == null ? SyntaxConstants.SYNTAX_STYLE_NONE : language.syntax();
        }
    }
}
