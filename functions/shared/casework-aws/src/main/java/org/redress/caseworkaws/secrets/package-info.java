/** Secrets that others gave us, kept by Systems Manager. */
@NullMarked
package org.redress.caseworkaws.secrets;

import org.jspecify.annotations.NullMarked;
