package org.gongkai.foundation.operation;

import static org.gongkai.foundation.design.Speech.say;

import org.gongkai.foundation.operation.Vital.Sign;
import org.gongkai.foundation.privacy.scanning.Recognition;
import org.gongkai.foundation.privacy.scanning.Recognition.Found;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Whether scanned papers can be read here (扫描件文字识别). */
@Configuration(proxyBeanMethods = false)
class ScanVital {

    private static final int PLACE = 250;

    @Bean
    Vital scansRead(Recognition recognition) {
        return new Vital("gongkai_scans_readable", "operation.scans", PLACE, () -> switch (recognition.look()) {
            case Found.Ready ready ->
                Sign.good(
                        1,
                        say(
                                "operation.scans.good",
                                ready.version(),
                                ready.recognizer().languages()));
            case Found.Untaught(String program, String languages) ->
                Sign.mind(0, say("operation.scans.untaught", program, languages));
            case Found.Nothing(String program) -> Sign.mind(0, say("operation.scans.nothing", program));
            case Found.Off() -> Sign.good(0, say("operation.scans.off"));
        });
    }
}
