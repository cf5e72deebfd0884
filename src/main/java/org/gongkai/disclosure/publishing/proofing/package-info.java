/** The single checks of a manuscript (单项检查): each asks one question of it, from article to dead link. */
@NullMarked
package org.gongkai.disclosure.publishing.proofing;

import org.jspecify.annotations.NullMarked;
