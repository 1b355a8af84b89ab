package dev.recto.pictures;

/**
 * How large a picture is by itself, in pixels of CSS.
 *
 * @param width more than 0
 * @param height more than 0
 */
public record Size(double width, double height) {

    /** The same shape in another width. */
    public Size ofWidth(double other) {
        return new Size(other, height * other / width);
    }

    /** The same shape in another height. */
    public Size ofHeight(double other) {
        return new Size(width * other / height, other);
    }
}
