/** The last days that requests keep (期限): what each is counted from, and how it moves when a table of holidays comes or changes. */
@NullMarked
package org.gongkai.disclosure.requests.terms;

import org.jspecify.annotations.NullMarked;
