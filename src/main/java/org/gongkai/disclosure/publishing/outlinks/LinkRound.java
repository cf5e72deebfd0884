package org.gongkai.disclosure.publishing.outlinks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/**
 * Asks a portion of addresses (一轮询问): several hosts at once, each host one question after the other with a pause. When
 * nobody at all was heard and the probe is silent too, it is the own network that is down, and nothing is called dead.
 */
final class LinkRound {

    private static final int HOSTS_AT_ONCE = 8;

    private final Function<String, Answer> asker;
    private final BooleanSupplier wayOut;
    private final long pauseMillis;

    /**
     * @param wayOut whether somebody who always answers does so now
     */
    LinkRound(Function<String, Answer> asker, BooleanSupplier wayOut, long pauseMillis) {
        this.asker = asker;
        this.wayOut = wayOut;
        this.pauseMillis = pauseMillis;
    }

    /** What each address answered. */
    Map<String, Answer> ask(Map<String, List<String>> addressesByHost) {
        Map<String, Answer> answers = new ConcurrentHashMap<>();
        var free = new Semaphore(HOSTS_AT_ONCE);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            addressesByHost
                    .values()
                    .forEach(addresses -> threads.execute(() -> {
                        free.acquireUninterruptibly();
                        try {
                            inTurn(addresses, answers);
                        } finally {
                            free.release();
                        }
                    }));
        }
        return answers.values().stream().anyMatch(answer -> answer.outcome().isHeard()) ? answers : doubted(answers);
    }

    private void inTurn(List<String> addresses, Map<String, Answer> answers) {
        for (var address : new ArrayList<>(addresses)) {
            answers.put(address, asker.apply(address));
            try {
                Thread.sleep(pauseMillis);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private Map<String, Answer> doubted(Map<String, Answer> answers) {
        boolean anyDoubt =
                answers.values().stream().anyMatch(answer -> answer.outcome().mayBeOurs());
        if (!anyDoubt || wayOut.getAsBoolean()) return answers;
        Map<String, Answer> doubted = new LinkedHashMap<>(answers);
        doubted.replaceAll((address, answer) -> answer.outcome().mayBeOurs() ? Answer.of(Outcome.NO_WAY_OUT) : answer);
        return doubted;
    }
}
