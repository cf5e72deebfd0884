package org.gongkai.foundation.identity;

import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/** Where somebody is signed in (登录会话). */
@Component
public class Sessions {

    private static final String ADDRESS = "identity.address";
    private static final String DEVICE = "identity.device";

    /**
     * One place where somebody is signed in.
     *
     * @param handle names it on a page; its real number stays secret
     * @param device what the browser said of itself
     */
    public record Place(String handle, Instant since, Instant lastSeen, String address, String device) {}

    private final FindByIndexNameSessionRepository<? extends Session> sessions;

    Sessions(FindByIndexNameSessionRepository<? extends Session> sessions) {
        this.sessions = sessions;
    }

    /** Notes in a new session where it comes from. */
    public static void note(HttpSession session, String address, String device) {
        session.setAttribute(ADDRESS, address);
        session.setAttribute(DEVICE, device);
    }

    /** The places, the latest seen first. */
    public List<Place> of(String login) {
        return sessions.findByPrincipalName(login).values().stream()
                // who waits between the two steps is not in yet
                .filter(session -> session.getAttribute(ADDRESS) != null)
                .map(session -> new Place(
                        handle(session.getId()),
                        session.getCreationTime(),
                        session.getLastAccessedTime(),
                        text(session, ADDRESS),
                        text(session, DEVICE)))
                .sorted(Comparator.comparing(Place::lastSeen).reversed())
                .toList();
    }

    /** Signs out at one place. */
    public void end(String login, String handle) {
        sessions.findByPrincipalName(login).keySet().stream()
                .filter(id -> handle(id).equals(handle))
                .forEach(sessions::deleteById);
    }

    /** Signs out everywhere. */
    public void endAll(String login) {
        sessions.findByPrincipalName(login).keySet().forEach(sessions::deleteById);
    }

    /** Signs out everywhere but here. */
    public void endOthers(String login, String here) {
        sessions.findByPrincipalName(login).keySet().stream()
                .filter(id -> !id.equals(here))
                .forEach(sessions::deleteById);
    }

    /** The handle of a session's number. */
    public static String handle(String id) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(("place " + id).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String text(Session session, String attribute) {
        Object value = session.getAttribute(attribute);
        return value == null ? "" : value.toString();
    }
}
