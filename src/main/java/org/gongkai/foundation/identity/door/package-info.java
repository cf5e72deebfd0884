/** The door: who may go where, how people and programs come in, how they are turned away. */
@NullMarked
package org.gongkai.foundation.identity.door;

import org.jspecify.annotations.NullMarked;
