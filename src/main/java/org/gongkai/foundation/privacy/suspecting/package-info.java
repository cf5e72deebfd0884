/**
 * What a careful clerk would look at twice before a paper is given away (可疑之处): names in running text, Mongolian names, children told by
 * what is said of them, and numbers of papers, cars and accounts. Wider than what is masked before publishing, since a person decides.
 */
@NullMarked
package org.gongkai.foundation.privacy.suspecting;

import org.jspecify.annotations.NullMarked;
