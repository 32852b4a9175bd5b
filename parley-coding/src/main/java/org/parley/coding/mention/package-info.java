/**
 * Who is meant: names, metonyms, demonyms, people, role nouns and pronouns to actors. Read {@link
 * org.parley.coding.mention.ActorResolver} and {@link org.parley.coding.mention.Actor} first. Must not know what a
 * statement is.
 */
@NullMarked
package org.parley.coding.mention;

import org.jspecify.annotations.NullMarked;
