/**
 * Who is said to say, think or want what, in any political news and without a case. Read {@link
 * org.parley.workbench.attribution.FindAttributions} first. Must not know issues, options or cases.
 */
@NullMarked
package org.parley.workbench.attribution;

import org.jspecify.annotations.NullMarked;
