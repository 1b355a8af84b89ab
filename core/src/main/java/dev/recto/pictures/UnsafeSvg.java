package dev.recto.pictures;

/** Says what an SVG holds that is not on the list of what a picture needs. */
public final class UnsafeSvg extends Exception {

    private static final long serialVersionUID = 1L;

    private final String fault;

    UnsafeSvg(String fault) {
        super(fault);
        this.fault = fault;
    }

    /** What it holds, as part of a sentence: {@code <script>}. */
    public String fault() {
        return fault;
    }
}
