package org.gongkai.disclosure.publishing;

/**
 * A legal reason not to publish (不予公开理由).
 *
 * @param article where the Regulation says so
 * @param absolute whether the law leaves no choice
 */
public record Exemption(String code, String article, String meaning, boolean absolute) {}
