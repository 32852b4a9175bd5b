/**
 * Who speaks and acts in a case, and whom its codebook does not know. Read {@link
 * org.parley.workbench.actors.ListActors} and {@link org.parley.workbench.actors.ActorEntry} first. Must not know commands
 * or pages.
 */
@NullMarked
package org.parley.workbench.actors;

import org.jspecify.annotations.NullMarked;
