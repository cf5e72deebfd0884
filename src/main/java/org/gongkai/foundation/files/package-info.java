/**
 * Stored files (文件库): kept once by content, named by digest, never changed. Sniffs what a file really is, refuses what is
 * too large or empty, reads its text for search. Serves publishing, imports and every later room that keeps files.
 */
@NullMarked
@ApplicationModule(
        displayName = "Files",
        allowedDependencies = {"foundation.database", "foundation.design"})
package org.gongkai.foundation.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
