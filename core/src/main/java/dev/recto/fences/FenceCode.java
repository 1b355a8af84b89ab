package dev.recto.fences;

import dev.recto.evidence.AuthoredFence;
import dev.recto.text.Span;
import java.util.List;

/**
 * The Java of one fence, taken apart.
 *
 * @param authored the fence
 * @param shape what it is
 * @param imports where its leading imports stand in its code; none for a unit, which keeps them
 * @param unit what it declares, where it is a unit
 */
public record FenceCode(AuthoredFence authored, Shape shape, List<Span> imports, Unit unit) {

    /** What a fence can be. */
    public enum Shape {
        /** The body of a method. */
        STATEMENTS,
        /** Types, methods and fields of a class; later fences of the same page can use them. */
        MEMBERS,
        /** A file of its own, with its {@code package}. */
        UNIT
    }

    /**
     * What a unit declares.
     *
     * @param packageName its package
     * @param types simple names of its top-level types, the one that names the file first
     * @param runnable whether that one has a {@code public static void main(String[])}
     */
    public record Unit(String packageName, List<String> types, boolean runnable) {

        static final Unit NONE = new Unit("", List.of(), false);

        /** Its place below a source folder. */
        String address() {
            return packageName.replace('.', '/') + "/" + types.get(0) + ".java";
        }
    }

    /** The code with its imports blanked out, so that every other unit stays at its line and column. */
    public String body() {
        StringBuilder body = new StringBuilder(authored.fence().code());
        for (Span each : imports) {
            for (int i = each.start(); i < each.end(); i++) {
                if (body.charAt(i) != '\n') {
                    body.setCharAt(i, ' ');
                }
            }
        }
        return body.toString();
    }

    /** Whether it becomes a test of its own. */
    public boolean isTest() {
        boolean runs = !authored.fence().compile() && authored.fence().fails().isEmpty();
        return runs && (shape == Shape.STATEMENTS || (shape == Shape.UNIT && unit.runnable()));
    }
}
