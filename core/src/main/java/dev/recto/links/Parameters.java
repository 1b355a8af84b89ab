package dev.recto.links;

import dev.recto.text.ElementName;
import java.util.List;

/** The parameters in a source's text. */
final class Parameters {

    private Parameters() {}

    /**
     * The types of the parameters of a method, constructor or record, as they are written, without type arguments,
     * annotations and names; none where no parentheses follow.
     *
     * @param name where its name stands
     */
    static List<String> behind(String text, int name) {
        int open = text.indexOf('(', name);
        int depth = 0;
        for (int i = open; open >= 0 && i < text.length(); i++) {
            depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
            if (depth == 0) {
                String plain = text.substring(open + 1, i)
                        .replaceAll("@[\\p{javaJavaIdentifierPart}.]+(?:\\([^()]*\\))?", " ")
                        .replaceAll("\\bfinal\\b", " ");
                List<String> types = ElementName.of("#m(" + plain + ")").parameters();
                return types == null ? List.of() : types;
            }
        }
        return List.of();
    }
}
