/** Doc comment. */
class Literals {

    static final long MASK = 0xFFFF_FFFFL; // a line
    /* a block */
    static final double[] NUMBERS = {1.5e-3, .5, 1., 0x1.8p1, 1_000f, -2};
    String block = """
            Hello, "you"
            \tagain\
            """;
    char quote = '\'', tab = '\t';
    boolean yes = true;
    Object nothing = null;
    int \u006eame = 1;
    int other = MASK > 0 ? n\u0061me : 0;
    String 𝔘𝔫𝔦 = "😀" + '\u0041';
    int größe = 𝔘𝔫𝔦.length();
}
