import java.util.List;

class Patterns {

    sealed interface Shape<T> {}

    record Circle<T>(T centre, double radius) implements Shape<T> {}

    record Square<T>(T corner, double side) implements Shape<T> {}

    enum Size {
        SMALL,
        LARGE
    }

    double area(Shape<String> shape) {
        if (shape instanceof Circle<String>(var centre, double radius) && radius > 0) {
            return radius + centre.length();
        }
        return switch (shape) {
            case Circle<String>(String centre, var radius) when radius > 1 -> radius;
            case Circle<String> circle -> circle.radius();
            case Square<String>(var corner, double side) -> side * side;
        };
    }

    String named(Object o) {
        return switch (o) {
            case null -> "null";
            case Size size when size == Size.SMALL -> "small";
            case List<?> list -> list.get(0) + "";
            case Integer when -> "" + when;
            default -> "?";
        };
    }
}
