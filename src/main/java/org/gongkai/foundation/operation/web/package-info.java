/** Figures for machines, the page for people, and the meter at the door. */
@NullMarked
package org.gongkai.foundation.operation.web;

import org.jspecify.annotations.NullMarked;
