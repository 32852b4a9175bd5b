/** The description of one peace process: parties, people, issues, options, plans, rounds. Read {@link org.parley.model.codebook.Codebook} and {@link org.parley.model.codebook.Issue} first. Must not know YAML. */
@NullMarked
package org.parley.model.codebook;

import org.jspecify.annotations.NullMarked;
