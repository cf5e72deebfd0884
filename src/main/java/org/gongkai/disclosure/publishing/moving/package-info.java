/** Old sites come in (旧站迁移): saved pages become documents, their files are enclosed, their old addresses lead to the new ones. */
@NullMarked
package org.gongkai.disclosure.publishing.moving;

import org.jspecify.annotations.NullMarked;
