/** What people and programs are told when something did not work (错误提示). */
@NullMarked
package org.gongkai.foundation.design.trouble;

import org.jspecify.annotations.NullMarked;
