/** The public site as plain files (静态镜像), for a web server that goes on when the application does not. */
@NullMarked
package org.gongkai.portal.site.mirror;

import org.jspecify.annotations.NullMarked;
