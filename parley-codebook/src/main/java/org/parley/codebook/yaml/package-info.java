/**
 * Reading YAML (and JSON, its subset) with the place of every value, for files that people write. Read {@link
 * org.parley.codebook.yaml.YamlNode} first. Must not know what the files describe.
 */
@NullMarked
package org.parley.codebook.yaml;

import org.jspecify.annotations.NullMarked;
