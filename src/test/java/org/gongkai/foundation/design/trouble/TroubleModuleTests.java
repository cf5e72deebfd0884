package org.gongkai.foundation.design.trouble;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.RequestDispatcher;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.gongkai.GongkaiTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.servlet.ModelAndView;

/** What people and programs are told when a request cannot be served. */
@GongkaiTest
class TroubleModuleTests {

    @LocalServerPort
    private int port;

    @Autowired
    private ErrorPages pages;

    @Test
    void anAddressThatCannotBeReadIsRefusedInPlainChinese() throws Exception {
        var answer = raw("GET /search?q=<民政> HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertThat(answer)
                .startsWith("HTTP/1.1 400")
                .contains("lang=\"zh-CN\"", "这个请求读不懂", "没有编码的字")
                .doesNotContain("Tomcat", "Exception", "Bad Request</");
    }

    @Test
    void aQuestionInChineseNeedNotBeEncoded() throws Exception {
        assertThat(raw("GET /search?q=社会救助 HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 200")
                .contains("社会救助");
        assertThat(raw("GET /api/v1/search?q=社会救助&size=1 HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 200")
                .contains("\"total\"");
    }

    @Test
    void aFullDiskIsSaidInPlainWordsToPeopleAndMachines() {
        var cause = new IllegalStateException("save", new IOException("No space left on device"));
        var page = (ModelAndView) pages.error(failed("/desk/documents", cause));
        assertThat(String.valueOf(page.getModel().get("trouble"))).contains("507", "磁盘满了");
        var problem = (ResponseEntity<?>) pages.error(failed("/api/v1/files", cause));
        assertThat(problem.getStatusCode().value()).isEqualTo(507);
        assertThat(String.valueOf(problem.getBody())).contains("没有保存").doesNotContain("No space left");
    }

    @Test
    void aDatabaseThatIsAwayIsToldAsSomethingThatPasses() {
        var cause = new IllegalStateException("read", new SQLTransientConnectionException("timed out after 4000ms"));
        var problem = (ResponseEntity<?>) pages.error(failed("/api/v1/documents", cause));
        assertThat(problem.getStatusCode().value()).isEqualTo(503);
        assertThat(String.valueOf(problem.getBody())).contains("自动恢复").doesNotContain("timed out");
        var broken = new IllegalStateException(new SQLException("An I/O error occurred", "08006"));
        var page = (ModelAndView) pages.error(failed("/documents", broken));
        assertThat(String.valueOf(page.getModel().get("trouble"))).contains("503", "暂时打不开");
    }

    @Test
    void anyOtherFaultHasANumberAndNoInnerCause() {
        var problem = (ResponseEntity<?>)
                pages.error(failed("/api/v1/files", new IllegalStateException("relation secret does not exist")));
        assertThat(problem.getStatusCode().value()).isEqualTo(500);
        assertThat(String.valueOf(problem.getBody())).contains("编号").doesNotContain("secret");
    }

    private static MockHttpServletRequest failed(String path, Throwable cause) {
        var request = new MockHttpServletRequest();
        request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, path);
        request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, 500);
        request.setAttribute(RequestDispatcher.ERROR_EXCEPTION, cause);
        return request;
    }

    private String raw(String request) throws IOException {
        try (var socket = new Socket("localhost", port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
