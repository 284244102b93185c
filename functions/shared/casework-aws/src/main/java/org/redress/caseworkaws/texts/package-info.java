/** Texts too long for the table, in S3. */
@NullMarked
package org.redress.caseworkaws.texts;

import org.jspecify.annotations.NullMarked;
