/** A KMS endpoint that makes and checks MACs with keys kept in a folder. */
@NullMarked
package org.redress.engines.kms;

import org.jspecify.annotations.NullMarked;
