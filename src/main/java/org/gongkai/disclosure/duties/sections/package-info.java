/** What is owed to the public, as a part of other rooms' pages: unit, field, matter (公开情况). */
@NullMarked
package org.gongkai.disclosure.duties.sections;

import org.jspecify.annotations.NullMarked;
