package dev.recto.cover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** How much of a pixel an outline covers. */
class CoverageTest {

    private static final Offset<Double> NOTHING = within(1e-12);

    private static Coverage polygon(int width, int height, double... points) {
        Coverage coverage = new Coverage(width, height);
        add(coverage, points);
        return coverage;
    }

    private static void add(Coverage coverage, double... points) {
        for (int at = 0; at < points.length; at += 2) {
            int next = (at + 2) % points.length;
            coverage.line(points[at], points[at + 1], points[next], points[next + 1]);
        }
    }

    private static double area(Coverage coverage, int rows) {
        double area = 0;
        for (int y = 0; y < rows; y++) {
            area += Arrays.stream(coverage.row(y)).sum();
        }
        return area;
    }

    @Test
    void aRectangleCoversPartsOfThePixelsAtItsEdges() {
        Coverage coverage = polygon(4, 3, 0.5, 0.25, 3.25, 0.25, 3.25, 2, 0.5, 2);

        assertThat(coverage.row(0)).containsExactly(new double[] {0.375, 0.75, 0.75, 0.1875}, NOTHING);
        assertThat(coverage.row(1)).containsExactly(new double[] {0.5, 1, 1, 0.25}, NOTHING);
        assertThat(coverage.row(2)).containsExactly(new double[] {0, 0, 0, 0}, NOTHING);
    }

    @Test
    void aSlopeCoversWhatLiesOnOneSideOfIt() {
        Coverage coverage = polygon(4, 2, 0, 0, 4, 0, 0, 2);

        assertThat(coverage.row(0)).containsExactly(new double[] {1, 1, 0.75, 0.25}, NOTHING);
        assertThat(coverage.row(1)).containsExactly(new double[] {0.75, 0.25, 0, 0}, NOTHING);
    }

    @Test
    void itDoesNotMatterWhichWayRoundAnOutlineGoes() {
        assertThat(polygon(4, 2, 0, 2, 4, 0, 0, 0).row(0)).containsExactly(new double[] {1, 1, 0.75, 0.25}, NOTHING);
    }

    @Test
    void anOutlineTheOtherWayRoundIsAHole() {
        Coverage coverage = polygon(4, 1, 0, 0, 4, 0, 4, 1, 0, 1);
        add(coverage, 1, 1, 2, 1, 2, 0, 1, 0);

        assertThat(coverage.row(0)).containsExactly(new double[] {1, 0, 1, 1}, NOTHING);
    }

    @Test
    void whatOverlapsCountsOnce() {
        Coverage coverage = polygon(4, 1, 0, 0, 2, 0, 2, 1, 0, 1);
        add(coverage, 1, 0, 3, 0, 3, 1, 1, 1);

        assertThat(coverage.row(0)).containsExactly(new double[] {1, 1, 1, 0}, NOTHING);
    }

    @Test
    void curvesAreAsRoundAsAnyoneSees() {
        Coverage coverage = new Coverage(200, 200);
        coverage.curve(100, 0, 200, 0, 200, 100);
        coverage.line(200, 100, 100, 100);
        coverage.line(100, 100, 100, 0);

        // Two thirds of the square around the parabola lie below it, and a third of the rest.
        assertThat(area(coverage, 200)).isCloseTo(100 * 100 * 5 / 6.0, within(30.0));
    }

    @Test
    void whatLiesOutsideIsCut() {
        Coverage coverage = polygon(2, 2, -5, -5, 7, -5, 7, 7, -5, 7);

        assertThat(coverage.row(0)).containsExactly(new double[] {1, 1}, NOTHING);
        assertThat(coverage.row(1)).containsExactly(new double[] {1, 1}, NOTHING);
    }
}
