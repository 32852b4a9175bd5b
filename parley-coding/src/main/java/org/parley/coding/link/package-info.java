/**
 * Words to issues and options of a codebook. Read {@link org.parley.coding.link.OptionLinker} and {@link
 * org.parley.coding.link.Link} first. Must not know how statements are found.
 */
@NullMarked
package org.parley.coding.link;

import org.jspecify.annotations.NullMarked;
