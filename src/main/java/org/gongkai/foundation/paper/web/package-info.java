/** The page for whoever holds a sealed paper or file (文书核验). */
@NullMarked
package org.gongkai.foundation.paper.web;

import org.jspecify.annotations.NullMarked;
