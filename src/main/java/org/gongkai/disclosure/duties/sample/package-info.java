/** Something noted as formed in the sample district (示例). */
@NullMarked
package org.gongkai.disclosure.duties.sample;

import org.jspecify.annotations.NullMarked;
