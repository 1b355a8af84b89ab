package dev.recto.engine;

import java.util.List;

/** Lies from which no book comes. */
final class LiesThatAreRefused {

    private static final String LATE = """
                @Explain("Nothing calls this but what a test left behind.")
                int late() {
                    return 1;
                }
            """;

    private static final String ADDS = "    @Test void c() { assertEquals(3, add(1, 2)); }\n";

    /** What the first test leaves behind waits for the second to run, however long the machine takes for that. */
    private static final String RUN = """
                static final java.util.concurrent.CountDownLatch NEXT = new java.util.concurrent.CountDownLatch(1);
                static final java.util.concurrent.CountDownLatch DONE = new java.util.concurrent.CountDownLatch(1);
                static void late() { System.out.println(new NAME().late()); DONE.countDown(); }
                static void wait(java.util.concurrent.CountDownLatch latch) {
                    try { latch.await(); } catch (InterruptedException e) { throw new IllegalStateException(e); }
                }
                static final java.util.concurrent.CountDownLatch BEGUN = new java.util.concurrent.CountDownLatch(1);
                static void waitAndBeLate() { BEGUN.countDown(); wait(NEXT); late(); }
                PLANNED
                @Test void a() { assertEquals(3, add(1, 2)); LEAVE }
                @Test void b() { NEXT.countDown(); wait(DONE); assertEquals(3, add(1, 2)); }
            """ + ADDS;

    /** What a test left behind runs while others do. */
    static final List<Lie> LEFT = List.of(
            left(
                    "LeftThread",
                    "a thread that a test left runs code during another",
                    "new Thread(NAMETest::waitAndBeLate).start();"),
            left(
                    "LeftDaemon",
                    "a daemon that a test left does",
                    "Thread t = new Thread(NAMETest::waitAndBeLate); t.setDaemon(true); t.start();"),
            left(
                    "LeftPool",
                    "a pool that a test left does",
                    "var pool = java.util.concurrent.Executors.newSingleThreadExecutor();"
                            + " pool.submit(NAMETest::waitAndBeLate); pool.shutdown();"),
            planned(
                    "LeftTimer",
                    "a timer that a test left does",
                    "new java.util.Timer(true).schedule(new java.util.TimerTask() { public void run() { TASK } }, 1000);"),
            planned(
                    "LeftFuture",
                    "a delayed task of the common pool does",
                    "java.util.concurrent.CompletableFuture.runAsync(() -> { TASK },"
                            + " java.util.concurrent.CompletableFuture.delayedExecutor(1,"
                            + " java.util.concurrent.TimeUnit.SECONDS));"));

    static final List<Lie> ALONE = List.of(
            new Lie("Replaced", "a mock that replaces code", "", """
                        @Test void c() throws Exception {
                            ((java.lang.instrument.Instrumentation) System.getProperties().get("instrumentation"))
                                    .retransformClasses(NAME.class);
                            assertEquals(3, add(1, 2));
                        }
                    """, "[redefined-class]"),
            new Lie(
                    "OtherVersion",
                    "a class loader that loads another version",
                    """
                        @Explain("Words:")
                        String words() {
                            return "honest";
                        }
                    """,
                    ADDS + """
                        @Test void loaded() throws Exception {
                            byte[] bytes = NAME.class.getResourceAsStream("NAME.class").readAllBytes();
                            String latin = new String(bytes, "ISO-8859-1").replace("honest", "forged");
                            byte[] other = latin.getBytes("ISO-8859-1");
                            Class<?> type = new ClassLoader(null) {
                                Class<?> define() { return defineClass("lies.NAME", other, 0, other.length); }
                            }.define();
                            var made = type.getDeclaredConstructor();
                            made.setAccessible(true);
                            var words = type.getDeclaredMethod("words");
                            words.setAccessible(true);
                            assertEquals("forged", words.invoke(made.newInstance()));
                        }
                    """,
                    "[unexercised-listing] no passing test ran OtherVersion.words"),
            new Lie(
                    "Subclass",
                    "a mock that is a subclass",
                    """
                        @Explain("Half:")
                        int half(int a) {
                            return a / 2;
                        }
                    """,
                    ADDS + """
                        @Test void halves() {
                            assertEquals(2, new NAME() { @Override int half(int a) { return 2; } }.half(4));
                        }
                    """,
                    "[unexercised-listing] no passing test ran Subclass.half"),
            new Lie(
                    "OnlyMade",
                    "a test that only constructs",
                    "",
                    "    @Test void c() { assertNotNull(new NAME()); }\n",
                    "[unexercised-listing] no passing test ran OnlyMade.add"),
            new Lie(
                    "SwitchedOff",
                    "a disabled test",
                    "",
                    "    @Disabled @Test void c() { assertEquals(3, add(1, 2)); }\n",
                    "[unexercised-listing] no passing test ran SwitchedOff.add"),
            new Lie(
                    "Aborted",
                    "a test whose assumption does not hold",
                    "",
                    "    @Test void c() { add(1, 2);" + " Assumptions.abort(); assertEquals(3, add(1, 2)); }\n",
                    "[unexercised-listing] no passing test ran Aborted.add"),
            new Lie("Overloaded", "tests of one name", "{@output OverloadedTest#adds}", """
                        @Test void adds() { System.out.println("one"); assertEquals(3, add(1, 2)); }
                        @Test void adds(TestInfo info) { System.out.println("two"); }
                    """, "[ambiguous-test]"),
            new Lie(
                    "Misquoted",
                    "words that the test never printed",
                    "{@quote MisquotedTest#c \"four\"}",
                    "    @Test void c() { System.out.println(add(1, 2)); assertEquals(3, add(1, 2)); }\n",
                    "[stale-quote]"),
            new Lie(
                    "Failing",
                    "a test that fails behind what it shows",
                    "",
                    "    @Test void c() { add(1, 2); fail(); }\n",
                    "[unexercised-listing] no passing test ran Failing.add"));

    private LiesThatAreRefused() {}

    private static Lie left(String name, String what, String leave) {
        return left(name, what, "", leave + " wait(BEGUN);");
    }

    /** What is planned for later cannot wait on a thread: it is planned anew until the second test runs. */
    private static Lie planned(String name, String what, String plan) {
        String method =
                "static void plan() { " + plan.replace("TASK", "if (NEXT.getCount() > 0) plan(); else late();") + " }";
        return left(name, what, method, "plan();");
    }

    private static Lie left(String name, String what, String planned, String leave) {
        String tests = RUN.replace("PLANNED", planned).replace("LEAVE", leave);
        return new Lie(name, what, LATE, tests, "[overlapped-tests]");
    }
}
