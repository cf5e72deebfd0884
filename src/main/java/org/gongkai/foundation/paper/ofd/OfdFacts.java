package org.gongkai.foundation.paper.ofd;

import java.time.ZonedDateTime;

/**
 * What a file says about itself (文件元数据).
 *
 * @param id 32 hexadecimal digits
 * @param mark the code by which the file is found again
 */
public record OfdFacts(String id, ZonedDateTime when, String mark, String issuer) {}
