/** The forms of acts (办理表单): each asks what it needs, with its consequence and its article, and then happens. */
@NullMarked
package org.gongkai.disclosure.requests.acting;

import org.jspecify.annotations.NullMarked;
