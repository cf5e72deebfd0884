/** Lists of public documents and the policy library (政策文件库), for people and machines. */
@NullMarked
package org.gongkai.disclosure.publishing.library;

import org.jspecify.annotations.NullMarked;
