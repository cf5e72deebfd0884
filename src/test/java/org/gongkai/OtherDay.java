package org.gongkai;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/**
 * Lets the suite run on another day than the machine's: {@code -Dgongkai.tests.ahead=P36D} puts the product's clock
 * that far ahead. What holds on a Friday must hold on a day of rest, at the turn of the year and in a leap year too.
 */
@TestConfiguration(proxyBeanMethods = false)
@ConditionalOnProperty("gongkai.tests.ahead")
class OtherDay {

    @Bean
    @Primary
    Clock clockAhead(@Value("${gongkai.tests.ahead}") Duration ahead) {
        return Clock.offset(Clock.system(ZoneId.of("Asia/Shanghai")), ahead);
    }
}
