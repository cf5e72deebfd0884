/** What is owed to the public, for programs ({@code /api/v1/duties}). */
@NullMarked
package org.gongkai.disclosure.duties.api;

import org.jspecify.annotations.NullMarked;
