package org.gongkai.foundation.identity.door;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;

/** Another way in beside the password (其他登录方式), there only where it is configured. */
public interface FurtherDoor {

    /** Adds the way to the chain of pages. */
    void open(HttpSecurity http) throws Exception;
}
