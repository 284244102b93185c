/** Files in S3: where they lie before they are sealed and where they are kept. */
@NullMarked
package org.redress.caseworkaws.evidence;

import org.jspecify.annotations.NullMarked;
