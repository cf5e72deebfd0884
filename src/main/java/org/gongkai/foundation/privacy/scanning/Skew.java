package org.gongkai.foundation.privacy.scanning;

import java.awt.image.BufferedImage;

/** How far a page lies askew (倾斜角): at the angle at which its lines stand out from the gaps between them most. */
final class Skew {

    private static final double MOST_DEGREES = 5;
    private static final double COARSE = .5;
    private static final double FINE = .1;
    /** Every so many points are looked at in both directions. */
    private static final int STEP = 3;

    private static final int DARK = 128;

    private final int[] xs;
    private final int[] ys;
    private final int height;
    private final int width;

    private Skew(BufferedImage grey) {
        width = grey.getWidth() / STEP + 1;
        height = grey.getHeight() / STEP + 1;
        int[] allX = new int[width * height];
        int[] allY = new int[width * height];
        int count = 0;
        var raster = grey.getRaster();
        for (int y = 0; y < grey.getHeight(); y += STEP) {
            for (int x = 0; x < grey.getWidth(); x += STEP) {
                if (raster.getSample(x, y, 0) >= DARK) continue;
                allX[count] = x / STEP;
                allY[count++] = y / STEP;
            }
        }
        xs = java.util.Arrays.copyOf(allX, count);
        ys = java.util.Arrays.copyOf(allY, count);
    }

    /**
     * The angle of its lines.
     *
     * @param grey a page in grey
     * @return in radians, positive when they fall to the right; 0 when they lie straight or there are none
     */
    static double of(BufferedImage grey) {
        var skew = new Skew(grey);
        double coarse = skew.best(0, MOST_DEGREES, COARSE);
        double fine = skew.best(coarse, COARSE, FINE);
        return Math.abs(fine) < FINE ? 0 : Math.toRadians(fine);
    }

    private double best(double around, double most, double step) {
        double best = around;
        double worth = worth(around);
        for (double away = step; away <= most + step / 2; away += step) {
            for (double degrees : new double[] {around - away, around + away}) {
                double other = worth(degrees);
                if (other > worth) {
                    worth = other;
                    best = degrees;
                }
            }
        }
        return best;
    }

    /** How much rows differ from the next, when the page is seen along this angle. */
    private double worth(double degrees) {
        double slope = Math.tan(Math.toRadians(degrees));
        int[] rows = new int[height + 2 * (int) (width * Math.abs(slope) + 2)];
        int shift = (rows.length - height) / 2;
        for (int at = 0; at < xs.length; at++) {
            rows[(int) Math.round(ys[at] - slope * (xs[at] - width / 2d)) + shift]++;
        }
        double sum = 0;
        for (int row = 1; row < rows.length; row++) {
            double step = rows[row] - rows[row - 1];
            sum += step * step;
        }
        return sum;
    }
}
