/**
 * Language models as small files of our own in a cache folder: made once, read in a moment, checked by a sum. Read {@link
 * org.parley.coding.packed.PackedFolder} and {@link org.parley.coding.packed.PackedInput} first. Must not know what the files
 * mean.
 */
@NullMarked
package org.parley.coding.packed;

import org.jspecify.annotations.NullMarked;
