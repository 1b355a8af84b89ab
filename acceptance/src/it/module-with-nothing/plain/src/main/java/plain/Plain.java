package plain;

public final class Plain {

    private Plain() {}

    public static String greeting() {
        return System.getProperty("greeting", "");
    }
}
