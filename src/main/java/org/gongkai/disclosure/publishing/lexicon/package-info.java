/**
 * The words, sounds and looks that the spelling rests on (词库): the shipped text files and the dictionaries, packed into few
 * arrays.
 */
@NullMarked
package org.gongkai.disclosure.publishing.lexicon;

import org.jspecify.annotations.NullMarked;
