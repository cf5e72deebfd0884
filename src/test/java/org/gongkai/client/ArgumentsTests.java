package org.gongkai.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ArgumentsTests {

    @Test
    void wordsOptionsAndSwitchesAreToldApart() {
        var arguments = Arguments.parse(new String[] {
            "import", "catalogue", "表 1.xlsx", "--list", "quanli", "--json", "--map", "a=b", "--map=c=d"
        });
        assertThat(arguments.words()).containsExactly("import", "catalogue", "表 1.xlsx");
        assertThat(arguments.required("list")).isEqualTo("quanli");
        assertThat(arguments.option("map")).contains("a=b,c=d");
        assertThat(arguments.has("json")).isTrue();
    }

    @Test
    void anUnknownOptionIsNamed() {
        assertThatThrownBy(() -> Arguments.parse(new String[] {"health", "--jsn"}))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("--jsn");
    }

    @Test
    void aFailureEndsWithOneJsonObjectOnTheLastLine() {
        var out = new ByteArrayOutputStream();
        var err = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        int exit = new Client(new PrintStream(out, true, StandardCharsets.UTF_8), err)
                .run(new String[] {"health", "--server", "http://localhost:1", "--json"});
        assertThat(exit).isEqualTo(1);
        var last = out.toString(StandardCharsets.UTF_8).strip().lines().toList().getLast();
        assertThat(Server.JSON.readTree(last).path("ok").asBoolean(true)).isFalse();
        assertThat(Server.JSON.readTree(last).path("reason").asString("")).contains("bin/serve");
    }
}
