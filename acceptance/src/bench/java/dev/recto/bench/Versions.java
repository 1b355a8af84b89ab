package dev.recto.bench;

/** The versions that a synthetic book is built with: those of this project's own POM. */
record Versions(String recto, String junit, String compiler, String surefire) {

    static Versions ofSystem() {
        return new Versions(of("recto"), of("junit"), of("compiler"), of("surefire"));
    }

    private static String of(String name) {
        return System.getProperty("bench." + name);
    }
}
