/** Reading the SAM template and working out what its intrinsic functions stand for on this machine. */
@NullMarked
package org.redress.local.template;

import org.jspecify.annotations.NullMarked;
