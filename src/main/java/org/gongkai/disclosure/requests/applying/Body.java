package org.gongkai.disclosure.requests.applying;

/**
 * A body that may be asked (申请对象).
 *
 * @param why why it is advised
 */
public record Body(String code, String name, String why) {}
