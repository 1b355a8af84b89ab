package dev.recto.engine;

import java.util.List;

/** Lies of which a book comes, that says so or does not. */
final class LiesOnThePage {

    private static final String ADDS = "    @Test void first() { assertEquals(3, add(1, 2)); }\n";

    static final List<Lie> ALL = List.of(
            new Lie("Constant", "a test that prints a constant", "{@output ConstantTest#first}", """
                        @Test void first() { System.out.println("3"); assertEquals(3, add(1, 2)); }
                    """, Lie.UNTOLD),
            new Lie(
                    "Counter",
                    "a static counter that the test before left",
                    "{@output CounterTest#second}",
                    """
                        static int sum;
                        @Test void first() { sum = add(1, 2); assertEquals(3, sum); }
                        @Test void second() { System.out.println(sum); }
                    """,
                    Lie.UNTOLD),
            new Lie(
                    "Tautology",
                    "an assertion of something else",
                    "",
                    "    @Test void first() { add(1, 2); assertEquals(3, 3); }\n",
                    Lie.UNTOLD),
            new Lie(
                    "AssertionsOff",
                    "Java's assertions, switched off",
                    "",
                    "    @Test void first() { int sum = add(1, 2); assert sum == 4; }\n",
                    "asserts nothing"),
            new Lie(
                    "Swallowed",
                    "an assertion whose failure is caught",
                    "",
                    "    @Test void first() { try { assertEquals(4, add(1, 2)); } catch (AssertionError e) { } }\n",
                    "asserts nothing"),
            new Lie(
                    "NamedSo",
                    "a method that is merely called like an assertion",
                    "",
                    "    @Test void first() { assertTwo(add(1, 2)); }\n    static void assertTwo(int a) {}\n",
                    "asserts nothing"),
            new Lie(
                    "Unasserted",
                    "a test without an assertion",
                    "",
                    "    @Test void first() { System.out.println(add(1, 2)); }\n",
                    "asserts nothing"),
            new Lie(
                    "EmptyTest",
                    "an empty test; a field runs the code",
                    "",
                    "    final int sum = add(1, 2);\n    @Test void first() { }\n",
                    "asserts nothing"),
            new Lie(
                    "BeforeAllOfIt",
                    "@BeforeAll runs it all",
                    "",
                    "    static int sum;\n    @BeforeAll static void all() { sum = add(1, 2); }\n"
                            + "    @Test void first() { assertEquals(3, sum); }\n",
                    "1 of 1 line, run by BeforeAllOfItTest.first"),
            new Lie(
                    "Lambda",
                    "a lambda that is never called",
                    """
                        @Explain("Never:")
                        Runnable never() {
                            return () -> System.out.println("never");
                        }
                    """,
                    ADDS + "    @Test void made() { assertNotNull(new NAME().never()); }\n",
                    "1 in part"),
            new Lie(
                    "Branch",
                    "a branch that is never taken",
                    """
                        @Explain("Sign:")
                        int sign(int a) {
                            if (a < 0) {
                                return -1;
                            }
                            return 1;
                        }
                    """,
                    ADDS + "    @Test void signs() { assertEquals(1, new NAME().sign(2)); }\n",
                    "2 of 3 lines, 1 of 2 branches"),
            new Lie(
                    "Ternary",
                    "the other side of a ternary",
                    """
                        @Explain("Sign:")
                        int sign(int a) {
                            return a < 0 ? -1 : 1;
                        }
                    """,
                    ADDS + "    @Test void signs() { assertEquals(1, new NAME().sign(2)); }\n",
                    "1 of 1 line, 1 of 2 branches"),
            new Lie("Broken", "an exception in the middle, caught by the test", """
                        @Explain("Three lines:")
                        int broken(int a) {
                            int more = Math.abs(a);
                            int broken = Integer.parseInt("x" + more);
                            return Math.abs(broken);
                        }
                    """, ADDS + """
                        @Test void breaks() {
                            try { new NAME().broken(1); } catch (NumberFormatException e) { }
                            assertTrue(true);
                        }
                    """, "1 of 3 lines"),
            new Lie("Inherited", "a test that a class inherits", "", """
                        abstract static class Any {
                            @Test void inherited() { assertEquals(3, add(1, 2)); }
                        }
                        @Nested class One extends Any { }
                    """, "run by InheritedTest.One.inherited"),
            new Lie(
                    "Each",
                    "invocations of one template, of which one counts",
                    "{@output EachTest#first}",
                    """
                        @RepeatedTest(2) void first(RepetitionInfo info) {
                            if (info.getCurrentRepetition() == 1) { System.out.println(add(1, 2)); }
                            else { System.out.println("3"); }
                            assertTrue(true);
                        }
                    """,
                    "printed by EachTest.first, repetition 2 of 2"),
            new Lie(
                    "Flaky",
                    "a test that passed at its second attempt",
                    "",
                    "    static int runs;\n    @Test void first() { assertEquals(3, add(1, 2)); assertEquals(2, ++runs); }\n",
                    "passed only when run again"),
            new Lie("Excused", "code that nothing runs, excused", """
                        @Unverified("later")
                        @Explain("Later:")
                        int later() {
                            return 1;
                        }
                    """, ADDS, "later"),
            new Lie("Unrun", "code that nothing runs, where the build asks for less", """
                        @Explain("Later:")
                        int later() {
                            return 1;
                        }
                    """, ADDS, "no test ran it"));

    private LiesOnThePage() {}
}
