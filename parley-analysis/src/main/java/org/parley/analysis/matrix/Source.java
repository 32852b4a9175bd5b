package org.parley.analysis.matrix;

import org.parley.model.text.CodedDate;

/** The document that something coded stands in, as far as the matrix must know it. Unknown strings are empty. */
public record Source(String documentId, String publisher, String title, CodedDate published) {}
