/**
 * What templates show: records with words, links and the geometry of small pictures, nothing computed in a template. Read
 * {@link org.parley.web.view.Frame} and {@link org.parley.web.view.QuoteCard} first. Must not know requests or use cases.
 */
@NullMarked
package org.parley.web.view;

import org.jspecify.annotations.NullMarked;
