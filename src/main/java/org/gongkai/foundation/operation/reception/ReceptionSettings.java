package org.gongkai.foundation.operation.reception;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How requests are received (请求受理设置).
 *
 * @param places requests that are worked on at the same time, kept pages and downloads aside; about as many as there are
 *     connections to the database
 * @param placesOfOne of these, how many of one address
 * @param waiting requests that may wait for a place; more are refused with 503
 * @param waitOfOne of these, how many of one address
 * @param patience how long one waits
 * @param bodyGrace how long a server waits for the body of a request in total
 * @param bodyRate for so many bytes that came it waits a second longer
 * @param strangerBody the largest body of somebody who has not signed in
 * @param strangerFile the same where a form takes a file from everybody
 */
@ConfigurationProperties("gongkai.operation.reception")
public record ReceptionSettings(
        @DefaultValue("24") int places,
        @DefaultValue("16") int placesOfOne,
        @DefaultValue("1000") int waiting,
        @DefaultValue("200") int waitOfOne,
        @DefaultValue("10s") Duration patience,
        @DefaultValue("20s") Duration bodyGrace,
        @DefaultValue("2KB") DataSize bodyRate,
        @DefaultValue("64KB") DataSize strangerBody,
        @DefaultValue("4200KB") DataSize strangerFile) {}
