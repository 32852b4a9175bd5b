/**
 * YAML to {@link org.parley.model.codebook.Codebook} and back: loading, validation with place and mend, the shipped
 * codebooks. Read {@link org.parley.codebook.CodebookReader} and {@link org.parley.codebook.ShippedCodebooks} first.
 * Must not know any text or analysis.
 */
@NullMarked
package org.parley.codebook;

import org.jspecify.annotations.NullMarked;
