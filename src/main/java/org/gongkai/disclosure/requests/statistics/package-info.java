/** How many were asked, how they were answered and whether in time (依申请公开统计). */
@NullMarked
package org.gongkai.disclosure.requests.statistics;

import org.jspecify.annotations.NullMarked;
