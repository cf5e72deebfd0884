/** My desk (我的办公桌): what a member of staff has to do today, what they wait for, and all documents they may see. */
@NullMarked
package org.gongkai.disclosure.publishing.desk;

import org.jspecify.annotations.NullMarked;
