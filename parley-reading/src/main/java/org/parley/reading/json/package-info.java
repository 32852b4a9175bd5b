/**
 * JSON documents and JSON-LD; the only place that knows Jackson. Read {@link org.parley.reading.json.JsonDocuments} and
 * {@link org.parley.reading.json.JsonLd} first. Must not know how text or HTML is read.
 */
@NullMarked
package org.parley.reading.json;

import org.jspecify.annotations.NullMarked;
