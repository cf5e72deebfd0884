/** Where a backup is fetched. */
@NullMarked
package org.gongkai.foundation.backup.web;

import org.jspecify.annotations.NullMarked;
