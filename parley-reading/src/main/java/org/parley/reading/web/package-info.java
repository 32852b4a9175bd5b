/**
 * Addresses to bytes, within bounds of size, time and place. Read {@link org.parley.reading.web.AddressReader} and
 * {@link org.parley.reading.web.AddressGuard} first. Must not know what a document says.
 */
@NullMarked
package org.parley.reading.web;

import org.jspecify.annotations.NullMarked;
