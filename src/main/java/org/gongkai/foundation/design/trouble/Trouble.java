package org.gongkai.foundation.design.trouble;

/**
 * What an error page says.
 *
 * @param sentence what happened and what to do next
 */
public record Trouble(int status, String title, String sentence) {}
