/** What becomes of files that are over (归档、保管、销毁). */
@NullMarked
package org.gongkai.disclosure.requests.archive;

import org.jspecify.annotations.NullMarked;
