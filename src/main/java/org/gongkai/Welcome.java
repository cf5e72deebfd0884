package org.gongkai;

import java.io.IOException;
import java.nio.file.Files;
import org.gongkai.foundation.database.DataDirectory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Says where the product stands once it is ready (就绪提示), and notes its address for {@code bin/gongkai}. */
@Component
class Welcome {

    private static final Logger log = LoggerFactory.getLogger(Welcome.class);

    private final DataDirectory directory;
    private final WebServerApplicationContext web;

    Welcome(DataDirectory directory, WebServerApplicationContext web) {
        this.directory = directory;
        this.web = web;
    }

    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void ready(ApplicationReadyEvent event) {
        var server = web.getWebServer();
        if (server == null) {
            return;
        }
        var address = "http://localhost:" + server.getPort();
        try {
            Files.writeString(directory.data().resolve("address"), address + System.lineSeparator());
        } catch (IOException e) {
            log.warn("Could not note the address in the data directory", e);
        }
        System.out.println("公开网站  " + address + "/");
        System.out.println("工作台    " + address + "/desk");
        System.out.println("数据目录  " + directory.data());
        System.out.println("按 Ctrl-C 停止。");
    }
}
