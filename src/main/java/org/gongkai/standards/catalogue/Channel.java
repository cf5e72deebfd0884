package org.gongkai.standards.catalogue;

import java.util.Optional;

/** The thirteen channels (公开渠道和载体) of the national catalogue form, with their official names. */
public enum Channel {
    WEBSITE("政府网站"),
    GAZETTE("政府公报"),
    NEW_MEDIA("两微一端"),
    CONFERENCE("发布会/听证会"),
    BROADCAST("广播电视"),
    PRINT_MEDIA("纸质媒体"),
    READING_POINT("公开查阅点"),
    SERVICE_CENTRE("政务服务中心"),
    CONVENIENCE_STATION("便民服务站"),
    ON_SITE("入户/现场"),
    NOTICE_BOARD("社区/企事业单位/村公示栏(电子屏)"),
    TARGETED_PUSH("精准推送"),
    OTHER("其他");

    private final String officialName;

    Channel(String officialName) {
        this.officialName = officialName;
    }

    /** The name of the channel in the national form; also its value in files and in the API. */
    public String officialName() {
        return officialName;
    }

    /** Finds a channel by its official name, in half or full width brackets. */
    public static Optional<Channel> named(String name) {
        var wanted = name.replace('（', '(').replace('）', ')').replace('／', '/').strip();
        for (var channel : values()) {
            if (channel.officialName.equals(wanted)) {
                return Optional.of(channel);
            }
        }
        return Optional.empty();
    }
}
