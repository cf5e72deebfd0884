/** The life of an edition of a list: one table of ways, the facts of each step, the clock that brings it into force. */
@NullMarked
package org.gongkai.standards.catalogue.life;

import org.jspecify.annotations.NullMarked;
