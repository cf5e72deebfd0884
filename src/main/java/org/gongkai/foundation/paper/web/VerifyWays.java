package org.gongkai.foundation.paper.web;

import java.util.List;
import org.gongkai.foundation.design.NavigationEntry;
import org.gongkai.foundation.identity.OpenForms;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the page is found, and that strangers may send it a file. */
@Configuration(proxyBeanMethods = false)
class VerifyWays {

    @Bean
    static NavigationEntry verifying() {
        return NavigationEntry.footer("site.footer.use", "paper.verify.title", "/verify", 35);
    }

    @Bean
    static OpenForms formsOfPapers() {
        return new OpenForms(List.of("/verify"), List.of("/verify"), List.of("/verify"));
    }
}
