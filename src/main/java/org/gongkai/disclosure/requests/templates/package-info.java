/** The texts of letters on the desk (文书模板): which is in force, what it says, and wording it anew in a next version. */
@NullMarked
package org.gongkai.disclosure.requests.templates;

import org.jspecify.annotations.NullMarked;
