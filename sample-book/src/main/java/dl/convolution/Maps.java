package dl.convolution;

import dl.tape.Picked;

/**
 * How pictures stand in a matrix: picture by picture, row by row, square by square, and for each square one number of each channel.
 *
 * @param pictures how many there are
 * @param side squares along each side
 * @param channels numbers for each square
 */
record Maps(int pictures, int side, int channels) {

    // @start region=patches
    /** Each place that a kernel of this size can have, as a row. */
    Picked patches(int size) {
        int across = side - size + 1;
        int rows = pictures * across * across;
        int columns = size * size * channels;
        int[] places = new int[rows * columns];
        for (int i = 0; i < places.length; i++) {
            int row = i / columns;
            int column = i % columns;
            int y = row / across % across + column / channels / size;
            int x = row % across + column / channels % size;
            places[i] = place(
                    row / (across * across), y, x, column % channels);
        }
        return new Picked(rows, columns, places);
    }

    private int place(int picture, int y, int x, int channel) {
        return ((picture * side + y) * side + x) * channels + channel;
    }
    // @end

    // @start region=quarters
    /** Each four squares that become one, as a row. */
    Picked quarters() {
        int half = side / 2;
        int rows = pictures * half * half * channels;
        int[] places = new int[4 * rows];
        for (int i = 0; i < places.length; i++) {
            int channel = i / 4 % channels;
            int square = i / 4 / channels;
            int y = 2 * (square / half % half) + i % 4 / 2;
            int x = 2 * (square % half) + i % 2;
            places[i] = place(square / (half * half), y, x, channel);
        }
        return new Picked(rows, 4, places);
    }
    // @end
}
