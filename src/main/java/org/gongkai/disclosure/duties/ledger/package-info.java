/** Keeps the computed duties equal to lists, documents and notes (义务台账). */
@NullMarked
package org.gongkai.disclosure.duties.ledger;

import org.jspecify.annotations.NullMarked;
