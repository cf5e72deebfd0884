@NullMarked
package org.gongkai.portal.site.feed;

import org.jspecify.annotations.NullMarked;
