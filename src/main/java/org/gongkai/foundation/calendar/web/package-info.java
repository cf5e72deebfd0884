/** The calendar as pages and for machines. */
@NullMarked
package org.gongkai.foundation.calendar.web;

import org.jspecify.annotations.NullMarked;
