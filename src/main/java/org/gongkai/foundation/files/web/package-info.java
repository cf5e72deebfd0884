/** Files from programs (文件接口). */
@NullMarked
package org.gongkai.foundation.files.web;

import org.jspecify.annotations.NullMarked;
