/** The result page and the search interface for machines. */
@NullMarked
package org.gongkai.portal.search.web;

import org.jspecify.annotations.NullMarked;
