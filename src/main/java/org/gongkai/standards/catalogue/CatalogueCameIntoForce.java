package org.gongkai.standards.catalogue;

import java.time.LocalDate;

/** An edition of a list came into force (清单施行) and superseded the one before it. */
public record CatalogueCameIntoForce(String listCode, long editionId, int number, LocalDate effectiveOn) {}
