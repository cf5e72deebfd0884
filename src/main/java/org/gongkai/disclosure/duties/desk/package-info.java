/** What a unit still owes, for those who must not forget (工作台的公开义务). */
@NullMarked
package org.gongkai.disclosure.duties.desk;

import org.jspecify.annotations.NullMarked;
