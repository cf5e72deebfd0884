/**
 * The checks before a step forward (发布前检查): what is looked at, what was found, who let something pass and why. Each single
 * check lives in a neighbouring package and knows only the manuscript.
 */
@NullMarked
package org.gongkai.disclosure.publishing.checking;

import org.jspecify.annotations.NullMarked;
