package org.gongkai.foundation.operation;

import java.util.function.Supplier;
import org.gongkai.foundation.design.Tone;

/**
 * One sign of how the product is doing (运行指标), contributed as a bean by the room that knows it.
 *
 * @param metric name in the figures for monitoring, such as {@code gongkai_disk_free_bytes}
 * @param label key of its words on the status page
 * @param order the smaller, the earlier it stands
 * @param reading asked anew each time; may fail
 */
public record Vital(String metric, String label, int order, Supplier<Sign> reading) {

    public Vital {
        if (!metric.matches("gongkai_[a-z_]+")) {
            throw new IllegalArgumentException("not a name of a metric: " + metric);
        }
    }

    /**
     * What was read.
     *
     * @param words the state in a sentence, with the next step when something is to be done
     */
    public record Sign(double value, Tone tone, String words) {

        public static Sign good(double value, String words) {
            return new Sign(value, Tone.DONE, words);
        }

        public static Sign mind(double value, String words) {
            return new Sign(value, Tone.SOON, words);
        }

        public static Sign bad(double value, String words) {
            return new Sign(value, Tone.LATE, words);
        }
    }
}
