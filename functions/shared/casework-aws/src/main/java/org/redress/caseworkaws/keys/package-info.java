/** Secret keys, each derived by KMS from one root that nobody can read. */
@NullMarked
package org.redress.caseworkaws.keys;

import org.jspecify.annotations.NullMarked;
