/**
 * What is sent to an OpenAI-compatible endpoint and what comes back, as JSON. Read {@link
 * org.parley.workbench.assist.format.ChatJson} and {@link org.parley.workbench.assist.format.Proposals} first. Must not know
 * the network.
 */
@NullMarked
package org.parley.workbench.assist.format;

import org.jspecify.annotations.NullMarked;
