/**
 * What peace has to offer the two sides of a case: packages of the bargaining analysis, or divisions of one prize. Read {@link
 * org.parley.workbench.outlook.packages.CasePackages} and {@link org.parley.workbench.outlook.packages.PeaceOffer} first. Must
 * not know how a record is read into dials.
 */
@NullMarked
package org.parley.workbench.outlook.packages;

import org.jspecify.annotations.NullMarked;
