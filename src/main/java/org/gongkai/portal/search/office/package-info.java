/** Where the openness office helps people find (检索的工作台): synonyms, chosen pages, what was not found. */
@NullMarked
package org.gongkai.portal.search.office;

import org.jspecify.annotations.NullMarked;
