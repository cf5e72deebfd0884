@NullMarked
package org.gongkai.portal.site.life;

import org.jspecify.annotations.NullMarked;
