/** Views that only pages need. Read {@link org.parley.workbench.page.ExampleMaterial} first. Must not know HTTP or HTML. */
@NullMarked
package org.parley.workbench.page;

import org.jspecify.annotations.NullMarked;
