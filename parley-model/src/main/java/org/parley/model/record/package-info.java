/** What was coded from texts: statements, events, figures, each with its evidence. Read {@link org.parley.model.record.Statement} and {@link org.parley.model.record.Evidence} first. Must not know how it was coded or where it is kept. */
@NullMarked
package org.parley.model.record;

import org.jspecify.annotations.NullMarked;
