package dev.recto.engine;

/**
 * A test that seems to prove more than it does, and the code that it is about.
 *
 * @param name of the class; its test is called like it
 * @param what the lie, in a few words
 * @param members of the class, besides {@code add}, which adds
 * @param tests members of the test class
 * @param told words that the build or the page say of it; {@link #UNTOLD} if nothing gives it away
 */
record Lie(String name, String what, String members, String tests, String told) {

    /** What a lie is called that nothing gives away. */
    static final String UNTOLD = "untold";

    /** The class, with a chapter of its own. */
    String code(int order) {
        return """
                package lies;

                import dev.recto.Chapter;
                import dev.recto.Explain;
                import dev.recto.Unverified;

                @Chapter(value = "NAME", order = ORDER)
                @Explain("It adds up. PROSE")
                class NAME {
                    protected NAME() {}

                    @Explain("The sum:")
                    int add(int a, int b) {
                        return a + b;
                    }

                MEMBERS
                }
                """.replace("PROSE", members.startsWith("{@") ? members.replace("\"", "\\\"") : "")
                .replace("NAME", name)
                .replace("ORDER", String.valueOf(order))
                .replace("MEMBERS", members.startsWith("{@") ? "" : members);
    }

    /** The test class. */
    String test() {
        return """
                package lies;

                import static org.junit.jupiter.api.Assertions.*;
                import org.junit.jupiter.api.*;

                @TestMethodOrder(MethodOrderer.MethodName.class)
                class NAMETest {
                    private static int add(int a, int b) { return new NAME().add(a, b); }

                TESTS
                }
                """.replace("TESTS", tests).replace("NAME", name);
    }

    /** The page of its chapter. */
    String address() {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "").toLowerCase(java.util.Locale.ROOT) + ".html";
    }

    @Override
    public String toString() {
        return what;
    }
}
