/** Where each character stands on which sheet (版式), by GB/T 9704: one layout for every form of file. */
@NullMarked
package org.gongkai.foundation.paper.layout;

import org.jspecify.annotations.NullMarked;
