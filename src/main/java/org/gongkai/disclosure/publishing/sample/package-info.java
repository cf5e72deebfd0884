/** The sample district's documents (示例文件): of every kind and in every state, own wording, marked as sample. */
@NullMarked
package org.gongkai.disclosure.publishing.sample;

import org.jspecify.annotations.NullMarked;
