package org.gongkai.foundation.notification;

/**
 * What is told (一条消息): that something happened and where to read on, never what was asked or answered.
 *
 * @param words a sentence or some lines
 * @param path where to read on, on this site
 * @param once what makes news that are handed in twice one mail; empty for news that may come again
 */
public record News(String subject, String words, String path, String once) {

    public News {
        if (subject.isBlank() || subject.indexOf('\n') >= 0 || subject.indexOf('\r') >= 0) {
            throw new IllegalArgumentException("news have a subject of one line");
        }
        if (!path.startsWith("/")) {
            throw new IllegalArgumentException("news lead to a page of this site");
        }
    }
}
