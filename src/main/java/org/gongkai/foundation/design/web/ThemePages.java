package org.gongkai.foundation.design.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Remembers in a cookie how a visitor wants to see the site (外观): theme and size of type. */
@Controller
class ThemePages {

    @GetMapping("/theme")
    ResponseEntity<Void> choose(
            @RequestParam(required = false) @Nullable String set,
            @RequestParam(required = false) @Nullable String size,
            @RequestParam(defaultValue = "/") String back,
            HttpServletRequest request) {
        var answer = ResponseEntity.status(HttpStatus.SEE_OTHER).header(HttpHeaders.CACHE_CONTROL, "no-store");
        if (set != null) {
            answer.header(HttpHeaders.SET_COOKIE, cookie("theme", Frames.THEMES.contains(set) ? set : "", request));
        }
        if (size != null) {
            answer.header(HttpHeaders.SET_COOKIE, cookie("size", size.equals("large") ? size : "", request));
        }
        return answer.header(HttpHeaders.LOCATION, inside(back)).build();
    }

    private static String cookie(String name, String value, HttpServletRequest request) {
        return ResponseCookie.from((request.isSecure() ? "__Host-" : "") + name, value)
                .path("/")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .maxAge(value.isEmpty() ? Duration.ZERO : Duration.ofDays(365))
                .build()
                .toString();
    }

    /** Only paths of this site: an address that a browser could read as another host goes home instead. */
    private static String inside(String back) {
        return back.matches("/(?![/\\\\])[\\x21-\\x5B\\x5D-\\x7E]*") ? back : "/";
    }
}
