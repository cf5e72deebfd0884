package org.gongkai.foundation.identity.record;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the record of access is kept (访问记录设置).
 *
 * @param months how many months entries are kept; never fewer than the law asks (网络安全法), whatever is set here
 */
@ConfigurationProperties("gongkai.identity.access-record")
record AccessRecordSettings(@DefaultValue("12") int months) {}
