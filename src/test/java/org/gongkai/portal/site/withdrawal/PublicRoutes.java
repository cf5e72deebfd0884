package org.gongkai.portal.site.withdrawal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every address that anybody may read, made from Spring's own mappings: a new route is among them by itself. */
record PublicRoutes(RequestMappingHandlerMapping mappings, Map<String, List<String>> values) {

    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)[^{}]*(?:\\{[^{}]*}[^{}]*)*}");
    private static final int MOST = 24;

    /** The addresses, each variable with every value that is known for its name. */
    Set<String> addresses() {
        var addresses = new LinkedHashSet<String>();
        mappings.getHandlerMethods().forEach((info, handler) -> {
            var methods = info.getMethodsCondition().getMethods();
            boolean read = methods.isEmpty() || methods.contains(RequestMethod.GET);
            if (!read || !handler.getBeanType().getName().startsWith("org.gongkai")) return;
            for (var pattern : new TreeSet<>(info.getPatternValues())) {
                if (!pattern.startsWith("/desk") && !pattern.startsWith("/sign-in")) addresses.addAll(filled(pattern));
            }
        });
        return addresses;
    }

    private List<String> filled(String pattern) {
        var whole = new ArrayList<>(List.of(pattern));
        var done = new ArrayList<String>();
        while (!whole.isEmpty() && done.size() < MOST) {
            var next = whole.removeFirst();
            var variable = VARIABLE.matcher(next);
            if (!variable.find()) {
                done.add(next);
                continue;
            }
            var known = values.getOrDefault(variable.group(1), List.of("1"));
            for (var value : known) {
                whole.add(next.substring(0, variable.start()) + value + next.substring(variable.end()));
            }
        }
        return done;
    }
}
