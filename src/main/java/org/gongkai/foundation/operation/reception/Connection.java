package org.gongkai.foundation.operation.reception;

import org.apache.tomcat.util.threads.VirtualThreadExecutor;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * How the server hears requests (连接): one virtual thread each, so that thousands who send or read slowly cost memory only
 * and nobody else's time. What is worked on at the same time is limited by {@link Workplaces}.
 */
@Component
class Connection implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private final ReceptionSettings settings;

    Connection(ReceptionSettings settings) {
        this.settings = settings;
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.setProtocol(GenerousHttp.class.getName());
        factory.addProtocolHandlerCustomizers(protocol -> {
            protocol.setExecutor(new VirtualThreadExecutor("http-"));
            if (protocol instanceof GenerousHttp http) {
                http.watchBodies(settings.bodyGrace(), settings.bodyRate().toBytes());
            }
        });
    }
}
