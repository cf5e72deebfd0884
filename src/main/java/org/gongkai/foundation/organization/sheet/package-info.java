/** Units as sheets: XLSX and CSV, in and out ({@code docs/formats/units.md}). */
@NullMarked
package org.gongkai.foundation.organization.sheet;

import org.jspecify.annotations.NullMarked;
