package org.gongkai.foundation.privacy.scanning;

import java.awt.image.BufferedImage;

/** Takes the lines of tables off a page (去表格线), which recognisers take for figures and strokes. */
final class Ruling {

    /** Longer than any stroke of a title at 200 dots an inch. */
    private static final int TALL = 110;

    private static final int LONG = 200;
    private static final int THICK = 12;
    private static final int DARK = 150;
    private static final int WHITE = 0xff;

    private final BufferedImage page;
    private final boolean[] dark;
    private final int width;
    private final int height;

    private Ruling(BufferedImage page) {
        this.page = page;
        width = page.getWidth();
        height = page.getHeight();
        dark = new boolean[width * height];
        var points = page.getRaster().getSamples(0, 0, width, height, 0, (int[]) null);
        for (int at = 0; at < points.length; at++) dark[at] = points[at] < DARK;
    }

    /** @param page in grey; its lines become white */
    static void clear(BufferedImage page) {
        var ruling = new Ruling(page);
        for (int x = 0; x < ruling.width; x++) ruling.runs(x, ruling.width, 1, ruling.height, TALL);
        for (int y = 0; y < ruling.height; y++) ruling.runs(y * ruling.width, 1, ruling.width, ruling.width, LONG);
    }

    /** @param across the way from one point to the one beside the run */
    private void runs(int first, int step, int across, int count, int least) {
        int from = 0;
        for (int at = 0; at <= count; at++) {
            if (at < count && dark[first + at * step]) continue;
            if (at - from >= least) erase(first, step, across, from, at);
            from = at + 1;
        }
    }

    /** Where a line is crossed or touched its points stay, and all of a broad black field: it may hold white letters. */
    private void erase(int first, int step, int across, int from, int to) {
        for (int at = from; at < to; at++) {
            int point = first + at * step;
            if (thick(point, across) <= THICK) white(point);
        }
    }

    private int thick(int point, int across) {
        int thick = 1;
        for (int side : new int[] {-across, across}) {
            for (int at = point + side; at >= 0 && at < dark.length && dark[at] && thick <= THICK; at += side) thick++;
        }
        return thick;
    }

    private void white(int point) {
        int x = point % width;
        int y = point / width;
        // with its soft edge
        for (int dy = -1; dy <= 1; dy++) {
            for (int dx = -1; dx <= 1; dx++) {
                if (x + dx >= 0 && x + dx < width && y + dy >= 0 && y + dy < height) {
                    page.getRaster().setSample(x + dx, y + dy, 0, WHITE);
                }
            }
        }
    }
}
