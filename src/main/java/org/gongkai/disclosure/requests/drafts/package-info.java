/** Forms that were put aside before they were sent (申请草稿): anybody goes on with their own on any device, by a code. */
@NullMarked
package org.gongkai.disclosure.requests.drafts;

import org.jspecify.annotations.NullMarked;
