/** Sealing of evidence: what was uploaded or attached, typed, hashed and kept under a generated key. */
@NullMarked
package org.redress.sealevidence;

import org.jspecify.annotations.NullMarked;
