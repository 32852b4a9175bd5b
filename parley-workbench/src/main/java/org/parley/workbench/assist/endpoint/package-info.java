/**
 * The one place that talks to a language model: an address that is checked, and a client that expects every kind of
 * misbehaviour. Read {@link org.parley.workbench.assist.endpoint.Endpoint} and {@link
 * org.parley.workbench.assist.endpoint.ChatClient} first. Must not know cases or codebooks.
 */
@NullMarked
package org.parley.workbench.assist.endpoint;

import org.jspecify.annotations.NullMarked;
