/** What a file of documents says (导入来源): its lines, their fields, days and texts, understood one by one. */
@NullMarked
package org.gongkai.disclosure.publishing.source;

import org.jspecify.annotations.NullMarked;
