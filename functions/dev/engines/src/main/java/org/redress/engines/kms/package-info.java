/** A KMS endpoint that makes MACs and signatures with keys kept in a folder. */
@NullMarked
package org.redress.engines.kms;

import org.jspecify.annotations.NullMarked;
