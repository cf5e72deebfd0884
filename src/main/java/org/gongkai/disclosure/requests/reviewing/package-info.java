/** Looking again at what was refused (不予公开信息的定期评估审查，条例第十八条): what may be public since things changed, becomes so. */
@NullMarked
package org.gongkai.disclosure.requests.reviewing;

import org.jspecify.annotations.NullMarked;
