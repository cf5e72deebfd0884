package org.gongkai.disclosure.publishing.outlinks;

/** One dead link as the page shows it (死链行). */
public record DeadLinkRow(
        String title, String href, String unit, String words, String address, String verdict, String since) {}
