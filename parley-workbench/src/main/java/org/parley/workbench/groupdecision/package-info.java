/**
 * Group decisions from a file to findings and their printed forms. Read {@link
 * org.parley.workbench.groupdecision.GroupDecisionStudy} and {@link
 * org.parley.workbench.groupdecision.GroupDecisionFindings} first. Must not know any page or command.
 */
@NullMarked
package org.parley.workbench.groupdecision;

import org.jspecify.annotations.NullMarked;
