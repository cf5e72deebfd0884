package org.gongkai;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** Gongkai (公开): a district government publishes what it does, answers what it is asked, handles what people come for. */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@ConfigurationPropertiesScan
public class Gongkai {

    private static final int REFUSED = 1;

    /**
     * Threads that carry virtual ones. More than cores and more than {@code gongkai.operation.reception.places}: work that computes
     * for seconds is cut into slices by the operating system only, and must leave carriers to those who read kept pages.
     */
    private static final String CARRIERS = "32";

    public static void main(String[] args) {
        if (System.getProperty("jdk.virtualThreadScheduler.parallelism") == null) {
            System.setProperty("jdk.virtualThreadScheduler.parallelism", CARRIERS);
        }
        var application = new SpringApplication(Gongkai.class);
        application.addInitializers(new Preflight());
        try {
            application.run(args);
        } catch (RuntimeException e) {
            if (RefusalReporter.in(e) == null) {
                throw e;
            }
            System.exit(REFUSED);
        }
    }
}
