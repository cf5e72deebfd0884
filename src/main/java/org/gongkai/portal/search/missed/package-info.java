/** What was looked for and not found, counted without anybody's name (未命中). */
@NullMarked
package org.gongkai.portal.search.missed;

import org.jspecify.annotations.NullMarked;
