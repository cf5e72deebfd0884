/** What the cells of a catalogue mean: time limits, bases, channels, ticks, elements, subjects. */
@NullMarked
package org.gongkai.standards.catalogue.cell;

import org.jspecify.annotations.NullMarked;
