/** The desk for requests (依申请公开工作台). */
@NullMarked
package org.gongkai.disclosure.requests.desk;

import org.jspecify.annotations.NullMarked;
