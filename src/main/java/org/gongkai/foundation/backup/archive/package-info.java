/** The archive itself: what is in it, how it is written from one moment of the database, how it is read back. */
@NullMarked
package org.gongkai.foundation.backup.archive;

import org.jspecify.annotations.NullMarked;
