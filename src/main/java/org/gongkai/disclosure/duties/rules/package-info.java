/** The rules of duties, read by everybody and kept by the openness office (规则表). */
@NullMarked
package org.gongkai.disclosure.duties.rules;

import org.jspecify.annotations.NullMarked;
