/**
 * Redaction (区分处理): what may not be disclosed is taken out of a document and the rest is given, as article 37 of the Regulation
 * demands. Another room gives a file, is shown what is in it, says what has to go, and gets a new file that was proved to hold none of it.
 */
@NullMarked
@NamedInterface("redaction")
package org.gongkai.foundation.privacy.redaction;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
