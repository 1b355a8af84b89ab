package dev.recto.html.code;

import java.util.Map;
import org.fife.ui.rsyntaxtextarea.SyntaxConstants;

/** The names that authors write behind a fence, and what they are called. */
public final class Languages {

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

    private Languages() {}

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
