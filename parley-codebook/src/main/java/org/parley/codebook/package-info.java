/** YAML to Codebook: loading, validation, the shipped codebooks. Must not know any text or analysis. */
@NullMarked
package org.parley.codebook;

import org.jspecify.annotations.NullMarked;
