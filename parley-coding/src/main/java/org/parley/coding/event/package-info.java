/**
 * Who did what to whom, when and where: events from the same parses as statements. Read {@link
 * org.parley.coding.event.EventCoder} and {@link org.parley.coding.event.Trigger} first. Must not know statements, issues
 * or options.
 */
@NullMarked
package org.parley.coding.event;

import org.jspecify.annotations.NullMarked;
