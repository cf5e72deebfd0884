package org.gongkai.foundation.operation;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.LongAdder;
import org.springframework.stereotype.Component;

/** How many requests were answered, how, and how fast (请求计数); what was asked and by whom is not kept. */
@Component
public final class Requests {

    /** Upper limits of the classes of duration, in milliseconds. */
    public static final List<Integer> LIMITS = List.of(5, 25, 100, 250, 1_000, 5_000);

    /**
     * A class of requests.
     *
     * @param area public, desk, api or static
     * @param status first digit of the status and {@code xx}
     */
    public record Kind(String area, String status) {}

    /** The count of one class. */
    public static final class Count {

        private final LongAdder[] within = new LongAdder[LIMITS.size() + 1];
        private final LongAdder nanos = new LongAdder();

        private Count() {
            for (int i = 0; i < within.length; i++) {
                within[i] = new LongAdder();
            }
        }

        /** How many took no longer than the limit with this index; with the last index, all of them. */
        public long upTo(int index) {
            long sum = 0;
            for (int i = 0; i <= index; i++) {
                sum += within[i].sum();
            }
            return sum;
        }

        public double seconds() {
            return nanos.sum() / 1e9;
        }
    }

    private final ConcurrentMap<Kind, Count> counts = new ConcurrentHashMap<>();

    /** Counts one answer. */
    public void add(Kind kind, long nanos) {
        var count = counts.computeIfAbsent(kind, _ -> new Count());
        count.nanos.add(nanos);
        int index = 0;
        while (index < LIMITS.size() && nanos > LIMITS.get(index) * 1_000_000L) {
            index++;
        }
        count.within[index].increment();
    }

    public Map<Kind, Count> all() {
        return Map.copyOf(counts);
    }
}
