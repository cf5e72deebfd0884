/**
 * Rich text behind {@link org.gongkai.disclosure.publishing.RichText}: what Word, WPS, a textarea or an import brings becomes
 * a small, safe set of elements. The order is fixed: office markup to plain structure (jsoup), structure put in order,
 * then the sanitizer's policy as the last word.
 */
@NullMarked
package org.gongkai.disclosure.publishing.richtext;

import org.jspecify.annotations.NullMarked;
