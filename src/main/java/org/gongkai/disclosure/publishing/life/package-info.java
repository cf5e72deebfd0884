/** The life of an edition (信息生命周期): one table of edges that a lawyer can read, and the guards on it. */
@NullMarked
package org.gongkai.disclosure.publishing.life;

import org.jspecify.annotations.NullMarked;
