package org.gongkai.disclosure.requests.following;

import java.util.List;
import org.gongkai.foundation.identity.OpenForms;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The forms of this room that strangers send, and its pages that are for one visitor alone. */
@Configuration(proxyBeanMethods = false)
class RequestForms {

    @Bean
    static OpenForms formsOfRequests() {
        return new OpenForms(
                List.of("/requests/new", "/requests/drafts", "/requests/form", "/requests/status", "/requests/mine/*"),
                List.of("/requests/new", "/requests/drafts", "/requests/form", "/requests/status", "/requests/mine"),
                List.of("/requests/new", "/requests/mine/correct"));
    }
}
