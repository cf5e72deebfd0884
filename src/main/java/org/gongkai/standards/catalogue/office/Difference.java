package org.gongkai.standards.catalogue.office;

/**
 * How a new edition differs from the one in force, in figures (差异).
 *
 * @param cells how many cells of the changed matters differ
 * @param moved how many of the changed matters went to another subject
 */
public record Difference(int added, int changed, int cells, int removed, int moved, int same) {}
