/**
 * Plans and packages of a case: from the position matrix to comparisons and bargaining, each number with its quotes. Read
 * {@link org.parley.workbench.plans.CompareCase} and {@link org.parley.workbench.plans.BargainCase} first. Must not know
 * the command line or pages.
 */
@NullMarked
package org.parley.workbench.plans;

import org.jspecify.annotations.NullMarked;
