/** Pages and their JSON and CSV twins. Must not know stores or coders. */
@NullMarked
package org.parley.web;

import org.jspecify.annotations.NullMarked;
