/** Text and where it came from: documents, passages, spans, quotes, dates. Read {@link org.parley.model.text.SourceDocument} and {@link org.parley.model.text.Quote} first. Must not know what a text means. */
@NullMarked
package org.parley.model.text;

import org.jspecify.annotations.NullMarked;
