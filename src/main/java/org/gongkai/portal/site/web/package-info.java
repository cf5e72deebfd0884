@NullMarked
package org.gongkai.portal.site.web;

import org.jspecify.annotations.NullMarked;
