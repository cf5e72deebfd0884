package org.gongkai.foundation.operation.limits;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much is allowed (限额设置). Numbers are per minute unless they say otherwise, for each node; a pause saves up to one minute's
 * worth; 0 is no limit. Kept pages are never counted.
 *
 * @param signIns attempts to sign in from one address, whoever is named
 * @param strangerWrites other forms sent from one address without signing in
 * @param strangerCalls calls of interfaces from one address without a token
 * @param strangerSearches searches, comparisons and the like from one address without signing in
 * @param accountWrites forms that one account sends
 * @param accountCalls calls of interfaces with the tokens of one account; one call may bring thousands of items
 * @param filesADay files that one account may bring on one day
 * @param bytesADay how large these may be together
 */
@ConfigurationProperties("gongkai.operation.limits")
public record LimitSettings(
        @DefaultValue("60") int signIns,
        @DefaultValue("120") int strangerWrites,
        @DefaultValue("1200") int strangerCalls,
        @DefaultValue("600") int strangerSearches,
        @DefaultValue("1200") int accountWrites,
        @DefaultValue("60000") int accountCalls,
        @DefaultValue("20000") long filesADay,
        @DefaultValue("20GB") DataSize bytesADay) {

    int of(Effort effort) {
        return switch (effort) {
            case SIGN_IN -> signIns;
            case STRANGER_WRITE -> strangerWrites;
            case STRANGER_CALL -> strangerCalls;
            case STRANGER_SEARCH -> strangerSearches;
            case ACCOUNT_WRITE -> accountWrites;
            case ACCOUNT_CALL -> accountCalls;
        };
    }
}
