/** Pages kept in memory (页面缓存), and what makes them outdated: each page knows what it shows, each change what it touches. */
@NullMarked
package org.gongkai.portal.site.cache;

import org.jspecify.annotations.NullMarked;
