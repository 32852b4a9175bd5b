/**
 * Files of group decisions: Parley's YAML, the JSON of reference cases, KTAB's CSV. Read {@link
 * org.parley.workbench.groupdecision.format.GroupDecisionReader} and {@link
 * org.parley.workbench.groupdecision.format.KtabCsv} first. Must not know any model's result.
 */
@NullMarked
package org.parley.workbench.groupdecision.format;

import org.jspecify.annotations.NullMarked;
