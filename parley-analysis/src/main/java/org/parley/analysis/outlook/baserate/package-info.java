/**
 * How such wars and ceasefires went before: the anchor of every forecast. Read {@link
 * org.parley.analysis.outlook.baserate.BaseRate} and {@link org.parley.analysis.outlook.baserate.LognormalDuration}
 * first. Must not know any model.
 */
@NullMarked
package org.parley.analysis.outlook.baserate;

import org.jspecify.annotations.NullMarked;
