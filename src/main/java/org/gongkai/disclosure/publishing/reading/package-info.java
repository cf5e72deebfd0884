/** How what is public is read (公开目录查询): one filter becomes one query over the slim listing. */
@NullMarked
package org.gongkai.disclosure.publishing.reading;

import org.jspecify.annotations.NullMarked;
