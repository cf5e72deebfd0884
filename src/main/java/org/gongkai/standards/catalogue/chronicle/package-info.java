/** The public change record of each list: every edition and every adjustment, with reason, basis and day. */
@NullMarked
package org.gongkai.standards.catalogue.chronicle;

import org.jspecify.annotations.NullMarked;
