/** The list of links to other sites that lead nowhere, for those who answer for the pages (外部死链清单). */
@NullMarked
package org.gongkai.disclosure.publishing.deadlinks;

import org.jspecify.annotations.NullMarked;
