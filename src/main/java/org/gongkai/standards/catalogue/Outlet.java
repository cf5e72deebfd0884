package org.gongkai.standards.catalogue;

/**
 * Where a matter is to be published: a channel (渠道) and, for {@link Channel#OTHER}, which one.
 *
 * @param detail the named carrier ("公共资源交易平台"), empty for a plain channel
 */
public record Outlet(Channel channel, String detail) {
    /** The value in files and in the API: 政府网站, 其他:公共资源交易平台. */
    public String code() {
        return detail.isEmpty() ? channel.officialName() : channel.officialName() + ":" + detail;
    }
}
