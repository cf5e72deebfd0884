/** What is owed to the public, for everybody (公开情况页面). */
@NullMarked
package org.gongkai.disclosure.duties.web;

import org.jspecify.annotations.NullMarked;
