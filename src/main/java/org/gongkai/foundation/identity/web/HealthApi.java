package org.gongkai.foundation.identity.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import org.gongkai.foundation.database.Pulse;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Whether the server can serve. */
@RestController
@Tag(name = "operation")
class HealthApi {

    private final ApplicationAvailability availability;
    private final Pulse pulse;
    private final JdbcClient jdbc;

    HealthApi(ApplicationAvailability availability, Pulse pulse, JdbcClient jdbc) {
        this.availability = availability;
        this.pulse = pulse;
        this.jdbc = jdbc;
    }

    @GetMapping("/api/v1/health")
    @Operation(summary = "200 when ready, 503 while starting or when the database does not answer")
    ResponseEntity<Map<String, String>> health() {
        if (availability.getReadinessState() != ReadinessState.ACCEPTING_TRAFFIC) {
            return answer(HttpStatus.SERVICE_UNAVAILABLE, "STARTING");
        }
        return pulse.beats() && databaseAnswers()
                ? answer(HttpStatus.OK, "READY")
                : answer(HttpStatus.SERVICE_UNAVAILABLE, "DATABASE_UNREACHABLE");
    }

    private boolean databaseAnswers() {
        try {
            jdbc.sql("select 1").query(Integer.class).single();
            return true;
        } catch (DataAccessException | CannotCreateTransactionException unreachable) {
            return false;
        }
    }

    private static ResponseEntity<Map<String, String>> answer(HttpStatus status, String state) {
        return ResponseEntity.status(status).header("Cache-Control", "no-store").body(Map.of("state", state));
    }
}
