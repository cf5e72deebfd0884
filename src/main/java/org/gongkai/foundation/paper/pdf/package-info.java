/** The layout as PDF for archives and for reading aloud (PDF/A-2a、PDF/UA-1), with the signature in it. */
@NullMarked
package org.gongkai.foundation.paper.pdf;

import org.jspecify.annotations.NullMarked;
