/**
 * Office files without what has to go (重建办公文件): text and structure are read out, and a new file is written from them. Runs in a process
 * of its own, without Spring.
 */
@NullMarked
package org.gongkai.foundation.privacy.rebuilding;

import org.jspecify.annotations.NullMarked;
