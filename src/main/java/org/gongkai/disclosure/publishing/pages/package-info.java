/**
 * Reading saved pages of old sites (旧站页面): which part is the text, what is said of it, and what is only furniture. Knows
 * nothing of databases; a hostile page is bounded in size and depth.
 */
@NullMarked
package org.gongkai.disclosure.publishing.pages;

import org.jspecify.annotations.NullMarked;
