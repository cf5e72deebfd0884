/** The layout as OFD (GB/T 33190), with the electronic seal of GB/T 38540. */
@NullMarked
package org.gongkai.foundation.paper.ofd;

import org.jspecify.annotations.NullMarked;
