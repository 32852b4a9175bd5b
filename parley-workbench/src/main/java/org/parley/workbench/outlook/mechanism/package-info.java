/**
 * Each mechanism of the outlook by its name, with its assumptions given as text. Read {@link
 * org.parley.workbench.outlook.mechanism.RunMechanism} and {@link
 * org.parley.workbench.outlook.mechanism.MechanismCatalogue} first. Must not know what a mechanism computes.
 */
@NullMarked
package org.parley.workbench.outlook.mechanism;

import org.jspecify.annotations.NullMarked;
