package org.gongkai.portal.site.cache;

import java.util.List;
import org.gongkai.disclosure.duties.Duties;
import org.gongkai.disclosure.publishing.PublishedDocuments;
import org.gongkai.foundation.organization.UnitDirectory;
import org.gongkai.standards.catalogue.ListRegister;
import org.springframework.aop.Advisor;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.StaticMethodMatcherPointcut;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;

/** Puts the noting around the places where rooms look things up. */
@Configuration(proxyBeanMethods = false)
class NotingConfiguration {

    private static final List<Class<?>> PLACES =
            List.of(PublishedDocuments.class, UnitDirectory.class, ListRegister.class, Duties.class);

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor notingOfWhatPagesShow() {
        return new DefaultPointcutAdvisor(new Questions(), new Noting());
    }

    /** The public methods of these places; listeners and the like are not asked by pages. */
    private static final class Questions extends StaticMethodMatcherPointcut {

        Questions() {
            setClassFilter(type -> PLACES.stream().anyMatch(place -> place.isAssignableFrom(type)));
        }

        @Override
        public boolean matches(java.lang.reflect.Method method, Class<?> target) {
            return java.lang.reflect.Modifier.isPublic(method.getModifiers())
                    && method.getDeclaringClass() != Object.class;
        }
    }
}
