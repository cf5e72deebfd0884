package org.gongkai.foundation.paper.layout;

/** The hands of an official document (字体): 仿宋 for the text, 小标宋 for head and title, 黑体 for headings. */
public enum Face {
    BODY,
    TITLE,
    HEADING
}
