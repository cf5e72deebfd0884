package org.gongkai;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Gongkai (公开): a district government publishes what it does, answers what it is asked, handles what people come for. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class Gongkai {

    public static void main(String[] args) {
        SpringApplication.run(Gongkai.class, args);
    }
}
