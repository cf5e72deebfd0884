/** The administrators' pages: people, rights, the record of access. */
@NullMarked
package org.gongkai.foundation.identity.desk;

import org.jspecify.annotations.NullMarked;
