package org.gongkai.foundation.identity.audit;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.gongkai.foundation.identity.AccessLedger;
import org.gongkai.foundation.identity.CurrentActor;
import org.gongkai.foundation.identity.PersonalPage;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Notes looks at personal data before they happen, exports once they are handed out, and what the rules of a room refused (查看、导出和越权留痕). */
@Component
class Watch implements HandlerInterceptor, WebMvcConfigurer {

    private final CurrentActor current;
    private final AccessLedger ledger;

    Watch(CurrentActor current, AccessLedger ledger) {
        this.current = current;
        this.ledger = ledger;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getMethod().equals("GET") && handler instanceof HandlerMethod method && isPersonal(method)) {
            current.find().ifPresent(actor -> ledger.note(actor, "LOOKED", asked(request), ""));
        }
        return true;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception fault) {
        if (fault == null && response.getStatus() == HttpServletResponse.SC_FORBIDDEN) {
            current.find()
                    .ifPresent(actor -> ledger.note(actor, "REFUSED", request.getMethod() + " " + asked(request), ""));
        }
        var disposition = response.getHeader("Content-Disposition");
        if (fault == null
                && response.getStatus() == HttpServletResponse.SC_OK
                && disposition != null
                && disposition.startsWith("attachment")) {
            current.find().ifPresent(actor -> ledger.note(actor, "EXPORTED", asked(request), ""));
        }
    }

    private static boolean isPersonal(HandlerMethod method) {
        return method.hasMethodAnnotation(PersonalPage.class)
                || AnnotatedElementUtils.hasAnnotation(method.getBeanType(), PersonalPage.class);
    }

    private static String asked(HttpServletRequest request) {
        var query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }
}
