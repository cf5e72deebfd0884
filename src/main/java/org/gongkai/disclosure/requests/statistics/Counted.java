package org.gongkai.disclosure.requests.statistics;

/**
 * One line of the statistics (统计行): requests that share a unit, a month, a way of coming in, or parts that share a decision.
 *
 * @param key code of what they share
 * @param received how many came in
 * @param answered how many have their decision
 * @param inTime answered by their last day
 * @param late answered after it, or not answered and past it
 * @param extended whose time was made longer
 * @param reconsidered disputed before an authority
 * @param sued disputed before a court
 */
public record Counted(
        String key, long received, long answered, long inTime, long late, long extended, long reconsidered, long sued) {

    /** Nothing counted. */
    static final Counted NOTHING = new Counted("", 0, 0, 0, 0, 0, 0, 0);

    /** Both together. */
    Counted and(Counted more) {
        return new Counted(
                key,
                received + more.received,
                answered + more.answered,
                inTime + more.inTime,
                late + more.late,
                extended + more.extended,
                reconsidered + more.reconsidered,
                sued + more.sued);
    }
}
