sealed interface Sealed permits Sealed.Leaf, Sealed.Node, Sealed.Colour {

    final class Leaf implements Sealed {}

    non-sealed class Node implements Sealed {}

    enum Colour implements Sealed {
        RED,
        GREEN(2) {
            @Override
            int wave() {
                return super.wave() + length;
            }
        };

        final int length;

        Colour() {
            this(1);
        }

        Colour(int length) {
            this.length = length;
        }

        int wave() {
            return RED.length + values().length + valueOf("RED").ordinal();
        }
    }
}
