package org.gongkai.foundation.identity.web;

import static org.gongkai.foundation.design.Speech.say;

/** What a browser says of itself, in words people know. */
final class Devices {

    private Devices() {}

    static String words(String agent) {
        if (agent.isEmpty()) {
            return say("identity.device.unknown");
        }
        return say("identity.device", browser(agent), system(agent));
    }

    private static String browser(String agent) {
        if (agent.contains("Edg/")) {
            return "Edge";
        }
        if (agent.contains("Firefox/")) {
            return "Firefox";
        }
        if (agent.contains("Chrome/")) {
            return "Chrome";
        }
        return agent.contains("Safari/") ? "Safari" : say("identity.device.other");
    }

    private static String system(String agent) {
        if (agent.contains("Windows")) {
            return "Windows";
        }
        if (agent.contains("Android")) {
            return say("identity.device.android");
        }
        if (agent.contains("iPhone") || agent.contains("iPad")) {
            return "iOS";
        }
        if (agent.contains("Mac OS")) {
            return "macOS";
        }
        return agent.contains("Linux") ? "Linux" : say("identity.device.otherSystem");
    }
}
