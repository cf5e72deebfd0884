package org.gongkai.foundation.identity.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.foundation.identity.CurrentActor;
import org.gongkai.foundation.identity.OpenForms;
import org.gongkai.foundation.identity.Role;
import org.gongkai.foundation.identity.Scope;
import org.gongkai.foundation.identity.Staff;
import org.gongkai.foundation.identity.register.Tokens;
import org.gongkai.foundation.identity.session.FormTokens;
import org.gongkai.foundation.identity.session.SessionSettings;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorityAuthorizationManager;
import org.springframework.security.authorization.AuthorizationManagers;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.logout.HeaderWriterLogoutHandler;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter.Directive;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Who may go where. What is not opened here is closed. */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class SecurityConfiguration implements WebMvcConfigurer {

    private static final String POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none';"
            + " frame-ancestors 'none'; form-action 'self'";
    private static final String PERMISSIONS = "camera=(), microphone=(), geolocation=(), payment=(), usb=()";

    private final CurrentActor currentActor;
    private final OwnPasswordFirst ownPasswordFirst;
    private final FreshStep freshStep;
    private final List<OpenForms> open;

    SecurityConfiguration(
            CurrentActor currentActor,
            OwnPasswordFirst ownPasswordFirst,
            FreshStep freshStep,
            ObjectProvider<OpenForms> open) {
        this.currentActor = currentActor;
        this.ownPasswordFirst = ownPasswordFirst;
        this.freshStep = freshStep;
        this.open = open.stream().toList();
    }

    /** Said before a page is made: whoever makes it later finds it said. */
    private final class Unkept implements HandlerInterceptor {
        @Override
        public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
            if (isPrivate(request)) {
                response.setHeader("Cache-Control", "no-store");
            }
            return true;
        }
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new Unkept());
        registry.addInterceptor(ownPasswordFirst)
                .addPathPatterns("/desk", "/desk/**")
                .excludePathPatterns("/desk/me/password", "/desk/confirmation");
        registry.addInterceptor(freshStep)
                .addPathPatterns("/desk/people/**", "/desk/proposals/**", "/desk/keys/**")
                .addPathPatterns("/desk/me/security/**", "/desk/me/tokens/**", "/desk/me/sessions/**");
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(currentActor);
    }

    @Bean
    ActorFilter actorFilter(Staff staff, Tokens tokens, SessionSettings sessions, Clock clock) {
        return new ActorFilter(staff, tokens, sessions, clock);
    }

    /** The filter runs inside the security chains only. */
    @Bean
    FilterRegistrationBean<ActorFilter> notOutsideTheChains(ActorFilter filter) {
        var registration = new FilterRegistrationBean<>(filter);
        registration.setEnabled(false);
        return registration;
    }

    @Bean
    @Order(1)
    SecurityFilterChain machines(HttpSecurity http, ActorFilter actors, Refusals refusals) throws Exception {
        return headers(http)
                .securityMatcher("/api/**")
                .csrf(csrf -> csrf.disable())
                .requestCache(cache -> cache.disable())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .addFilterBefore(actors, AuthorizationFilter.class)
                .authorizeHttpRequests(may -> may.requestMatchers("/api/v1/jobs", "/api/v1/jobs/**")
                        .hasAuthority(Scope.OPERATE.authority())
                        .requestMatchers("/api/v1/search/reindex", "/api/v1/mirrors", "/api/v1/mirrors/**")
                        .hasAuthority(Scope.OPERATE.authority())
                        .requestMatchers("/api/v1/backup", "/api/v1/metrics")
                        .access(AuthorizationManagers.allOf(
                                AuthorityAuthorizationManager.hasAuthority(Scope.OPERATE.authority()),
                                AuthorityAuthorizationManager.hasAnyAuthority(
                                        Role.SYSTEM_ADMINISTRATOR.authority(), Role.COMMAND_LINE.authority())))
                        .requestMatchers("/api/v1/access-record", "/api/v1/access-record/**")
                        .hasAuthority(Scope.AUDIT.authority())
                        .requestMatchers("/api/v1/keys/**")
                        .hasAuthority(Scope.KEYS.authority())
                        .requestMatchers("/api/v1/me", "/api/v1/me/**")
                        .authenticated()
                        // asks about a text and changes nothing; GET has no body
                        .requestMatchers(HttpMethod.POST, "/api/v1/proofreading")
                        .hasAuthority(Scope.READ.authority())
                        .requestMatchers(HttpMethod.GET, "/api/v1/**")
                        .permitAll()
                        .requestMatchers("/api/v1/units/**")
                        .hasAuthority(Scope.UNITS.authority())
                        .requestMatchers("/api/v1/catalogues/**", "/api/v1/fields/**")
                        .hasAuthority(Scope.CATALOGUE.authority())
                        .requestMatchers("/api/v1/documents/**", "/api/v1/files")
                        .hasAuthority(Scope.PUBLISH.authority())
                        .anyRequest()
                        .denyAll())
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain browsers(
            HttpSecurity http,
            ActorFilter actors,
            Refusals refusals,
            Arrival arrival,
            ObjectProvider<FurtherDoor> further)
            throws Exception {
        for (var door : further) {
            door.open(http);
        }
        return headers(http)
                .authorizeHttpRequests(may -> may.requestMatchers("/desk/access/**", "/desk/access")
                        .hasAuthority(Role.AUDIT_ADMINISTRATOR.authority())
                        .requestMatchers("/desk/status")
                        .hasAuthority(Role.SYSTEM_ADMINISTRATOR.authority())
                        .requestMatchers("/desk/keys/**", "/desk/keys")
                        .hasAuthority(Role.SECURITY_ADMINISTRATOR.authority())
                        .requestMatchers("/desk/people/**", "/desk/people", "/desk/proposals/**", "/desk/proposals")
                        .hasAuthority(Role.ADMINISTERS)
                        .requestMatchers("/desk/jobs/**", "/desk/jobs")
                        .hasAuthority(Role.OPENNESS_OFFICE.authority())
                        .requestMatchers("/desk", "/desk/**", "/design", "/design/**")
                        .authenticated()
                        .requestMatchers(HttpMethod.GET)
                        .permitAll()
                        .requestMatchers(HttpMethod.HEAD)
                        .permitAll()
                        .requestMatchers(HttpMethod.POST, forms())
                        .permitAll()
                        .requestMatchers("/error")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .addFilterBefore(actors, AuthorizationFilter.class)
                .formLogin(form -> form.loginPage("/sign-in")
                        .usernameParameter("login")
                        .successHandler(arrival)
                        .failureHandler(refusals))
                .csrf(csrf -> csrf.csrfTokenRepository(new FormTokens()))
                .logout(out -> out.logoutUrl("/sign-out")
                        .logoutSuccessUrl("/")
                        .addLogoutHandler(new HeaderWriterLogoutHandler(
                                new ClearSiteDataHeaderWriter(Directive.CACHE, Directive.STORAGE))))
                .exceptionHandling(handling -> handling.accessDeniedHandler(refusals))
                .build();
    }

    /** Pages and answers that only some may see are kept by no browser and no proxy. */
    private boolean isPrivate(HttpServletRequest request) {
        var path = request.getRequestURI();
        return open.stream().flatMap(one -> one.personal().stream()).anyMatch(path::startsWith)
                || path.startsWith("/desk")
                || path.startsWith("/design")
                || path.startsWith("/sign-in")
                || request.getHeader("Authorization") != null;
    }

    /** The door itself, and what rooms have opened. */
    private String[] forms() {
        return Stream.concat(
                        Stream.of("/sign-in", "/sign-in/**", "/theme"),
                        open.stream().flatMap(one -> one.forms().stream()))
                .toArray(String[]::new);
    }

    private HttpSecurity headers(HttpSecurity http) {
        return http.headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(POLICY))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.STRICT_ORIGIN_WHEN_CROSS_ORIGIN))
                .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions -> permissions.policy(PERMISSIONS))
                .cacheControl(cache -> cache.disable())
                .addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(
                        this::isPrivate, new StaticHeadersWriter("Cache-Control", "no-store"))));
    }
}
