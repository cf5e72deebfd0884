/** Backups from the command line, and the drill that proves one can be restored (备份与恢复演练). */
@NullMarked
package org.gongkai.client.keeping;

import org.jspecify.annotations.NullMarked;
