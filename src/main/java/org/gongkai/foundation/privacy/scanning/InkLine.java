package org.gongkai.foundation.privacy.scanning;

import java.awt.image.Raster;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.foundation.privacy.redaction.Box;

/**
 * Where there is ink on a line of a page (行内墨迹), column by column.
 *
 * @param limit what is darker is ink
 * @param top upper edge of the line in points of the picture
 * @param height of its characters
 * @param atoms pieces of ink that belong to one character each, from left to right
 */
record InkLine(Raster page, int limit, float top, float height, List<Atom> atoms) {

    private static final float AROUND = .1f;
    private static final float ASTRAY = .35f;
    private static final float BESIDE = .8f;
    private static final float WIDEST = .75f;
    private static final float NEAR = .12f;
    private static final int SHADES = 256;
    private static final int CONTRAST = 40;

    /** Columns with ink beside each other. */
    record Atom(int left, int right) {}

    InkLine {
        atoms = List.copyOf(atoms);
    }

    /** A character in its place: as high as the line, and as far as its ink reaches where the page lies askew. */
    Box box(float left, float right) {
        int from = Math.clamp((int) left, 0, page.getWidth() - 1);
        int to = Math.clamp((int) right, from + 1, page.getWidth());
        float above = edge(from, to, (int) (top - AROUND * height), -1);
        float below = edge(from, to, (int) (top + height * (1 + AROUND)), 1);
        return new Box(left, above, right - left, Math.max(1, below - above));
    }

    private int edge(int from, int to, int y, int step) {
        int last = y + step * (int) (ASTRAY * height);
        int at = y;
        while (at != last && at >= 0 && at < page.getHeight() && hasInk(from, to, at)) at += step;
        return Math.clamp(at, 0, page.getHeight());
    }

    private boolean hasInk(int from, int to, int y) {
        for (int x = from; x < to; x++) {
            if (page.getSample(x, y, 0) < limit) return true;
        }
        return false;
    }

    /** Looks at the line on which characters were read. */
    static InkLine of(List<Glyph> read, Raster page) {
        float top = middle(read.stream().map(one -> one.box().y()).sorted().toList());
        float bottom = middle(read.stream()
                .map(one -> one.box().y() + one.box().height())
                .sorted()
                .toList());
        float height = Math.max(4, bottom - top);
        float first =
                (float) read.stream().mapToDouble(one -> one.box().x()).min().orElse(0);
        float last = (float) read.stream()
                .mapToDouble(one -> one.box().x() + one.box().width())
                .max()
                .orElse(0);
        int left = Math.clamp((int) (first - BESIDE * height), 0, page.getWidth() - 1);
        int right = Math.clamp((int) (last + BESIDE * height), left + 1, page.getWidth());
        int from = Math.clamp((int) (top - AROUND * height), 0, page.getHeight() - 1);
        int to = Math.clamp((int) (bottom + AROUND * height), from + 1, page.getHeight());
        var points = page.getSamples(left, from, right - left, to - from, 0, (int[]) null);
        int limit = limit(points);
        return new InkLine(page, limit, top, height, atoms(ink(points, right - left, limit), left, height));
    }

    private static float middle(List<Float> sorted) {
        return sorted.get(sorted.size() / 2);
    }

    private static int[] ink(int[] points, int width, int limit) {
        int[] ink = new int[width];
        for (int at = 0; at < points.length; at++) {
            if (points[at] < limit) ink[at % width]++;
        }
        return ink;
    }

    /** What parts ink from paper here, by Otsu's way: the two are then most alike within themselves. */
    private static int limit(int[] points) {
        int[] counts = new int[SHADES];
        long sum = 0;
        for (int point : points) {
            counts[point]++;
            sum += point;
        }
        long dark = 0;
        long darkSum = 0;
        double best = -1;
        int limit = SHADES / 2;
        for (int shade = 0; shade < SHADES - 1; shade++) {
            dark += counts[shade];
            darkSum += (long) shade * counts[shade];
            long bright = points.length - dark;
            if (dark == 0 || bright == 0) continue;
            double apart = (double) darkSum / dark - (double) (sum - darkSum) / bright;
            double worth = apart * apart * dark * bright;
            if (worth > best && -apart > CONTRAST) {
                best = worth;
                limit = shade + 1;
            }
        }
        return best < 0 ? 0 : limit;
    }

    private static List<Atom> atoms(int[] ink, int offset, float height) {
        List<Atom> atoms = new ArrayList<>();
        int from = -1;
        for (int x = 0; x <= ink.length; x++) {
            boolean black = x < ink.length && ink[x] > 0;
            if (black && from < 0) from = x;
            if (!black && from >= 0) {
                split(ink, from, x, offset, height, atoms);
                from = -1;
            }
        }
        return atoms;
    }

    /** What is wider than a character may be two that touch: it is parted where it is thin. */
    private static void split(int[] ink, int from, int to, int offset, float height, List<Atom> into) {
        int begin = from;
        if (to - from > WIDEST * height) {
            int near = Math.max(2, (int) (NEAR * height));
            for (int x = from + near; x < to - near; x++) {
                if (x - begin >= near && isThinnest(ink, x, near)) {
                    into.add(new Atom(offset + begin, offset + x));
                    begin = x;
                }
            }
        }
        into.add(new Atom(offset + begin, offset + to));
    }

    private static boolean isThinnest(int[] ink, int x, int near) {
        for (int other = x - near; other <= x + near; other++) {
            if (ink[other] < ink[x] || ink[other] == ink[x] && other < x) return false;
        }
        return true;
    }
}
